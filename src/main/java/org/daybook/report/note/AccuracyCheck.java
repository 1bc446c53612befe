package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.course.Reply;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.words.Wording;

/// What the headteacher answered when asked whether the note is accurate: an answer that finds it
/// inaccurate stands beside the adviser's view.
final class AccuracyCheck {
  private AccuracyCheck() {}

  /// Nothing while nobody has answered.
  static List<Block> blocks(Material material) {
    Reply reply = material.visit().outcome().course().reply();
    if (reply == null) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Headteacher's answer",
            (reply.accurate() ? "Accurate" : "Inaccurate")
                + ": "
                + reply.by()
                + ", "
                + Wording.day(reply.on())));
    if (!reply.general().isBlank()) {
      facts.add(new Fact("Comment", reply.general().strip()));
    }
    for (Section section : material.type().sections()) {
      String comment = reply.comments().getOrDefault(section.id(), "").strip();
      if (!comment.isEmpty() && material.copy().shows(section.audience())) {
        facts.add(new Fact(section.title(), comment));
      }
    }
    return List.of(
        new Block.Together(
            List.of(new Block.Heading(2, "Accuracy check"), new Block.Facts(facts))));
  }
}
