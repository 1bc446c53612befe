package org.daybook.report.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Step;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.words.Wording;

/// What the headteacher answered when asked whether the note is accurate: an answer that finds it
/// inaccurate stands beside the adviser's view.
///
/// The school's copy has the answer that counts, or the last one where the headteacher was asked
/// again and has not answered; the organisation's also has those before it.
final class AccuracyCheck {
  private AccuracyCheck() {}

  /// Nothing while an answer may still come; an issued note without one says so.
  static List<Block> blocks(Material material) {
    Course course = material.visit().outcome().course();
    List<Block> blocks = new ArrayList<>();
    Reply reply = course.reply();
    if (reply != null) {
      blocks.add(answer(2, "Accuracy check", facts(material, reply)));
    }
    List<Reply> earlier =
        material.copy() == Copy.INTERNAL
            ? course.answering().earlier()
            : course.answeredBefore().stream().toList();
    if (reply == null && Progress.issued(material)) {
      blocks.add(answer(2, "Accuracy check", List.of(new Fact(whose(material), none(course)))));
    } else if (reply == null && !earlier.isEmpty()) {
      blocks.add(new Block.Heading(2, "Accuracy check"));
    }
    for (Reply before : earlier.reversed()) {
      blocks.add(answer(3, "Earlier answer", facts(material, before)));
    }
    return blocks;
  }

  /// Why an issued version has no answer.
  private static String none(Course course) {
    LocalDate by = course.replyBy();
    if (by == null) {
      return "None: no accuracy check of this version was asked for";
    }
    return course.issued().map(Step::day).filter(by::isBefore).isPresent()
        ? "None came by " + Wording.day(by) + ", the day asked for"
        : "None had come when this version was issued; it was asked for by " + Wording.day(by);
  }

  private static Block answer(int level, String title, List<Fact> facts) {
    return new Block.Together(List.of(new Block.Heading(level, title), new Block.Facts(facts)));
  }

  private static String whose(Material material) {
    return material.type().signedBy().getFirst() + "'s answer";
  }

  private static List<Fact> facts(Material material, Reply reply) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            whose(material),
            (reply.accurate() ? "Accurate" : "Inaccurate")
                + (reply.overtaken() ? ", before later changes: " : ": ")
                + reply.by()
                + ", "
                + Wording.day(reply.on())));
    if (reply.overtaken()) {
      facts.add(new Fact("Changed since", "This note was changed after that answer was given"));
    }
    if (!reply.general().isBlank()) {
      facts.add(new Fact("Comment", reply.general().strip()));
    }
    for (Section section : material.type().sections()) {
      String comment = reply.comments().getOrDefault(section.id(), "").strip();
      if (!comment.isEmpty() && shows(material, section)) {
        facts.add(new Fact("On “" + section.title() + "”", comment));
      }
    }
    if (!reply.view().isBlank()) {
      String adviser = material.framework().vocabulary().adviser();
      facts.add(new Fact(adviser + "'s view", reply.view().strip()));
    }
    return facts;
  }

  /// Nobody but the writer reads what is said of a private section.
  private static boolean shows(Material material, Section section) {
    return section.audience() != Audience.PRIVATE && material.copy().shows(section.audience());
  }
}
