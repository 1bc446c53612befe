package org.daybook.report.form;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.PartProgress;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.form.Form.Part;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;

/// What is filled in in a form, to stand within another document. Its short parts stand together as
/// facts; parts with nothing in them are left out.
public final class FormBlocks {
  private FormBlocks() {}

  /// The parts that have something in them.
  ///
  /// @param level of the headings of its parts
  public static List<Block> of(FormProgress progress, Answers answers, int level) {
    List<Part> parts =
        progress.parts().stream()
            .filter(part -> part.need() != Need.NOT_NEEDED && part.filling().begun())
            .map(PartProgress::part)
            .toList();
    List<Block> blocks = new ArrayList<>();
    List<Fact> facts =
        parts.stream()
            .filter(PartBlocks::isShort)
            .map(part -> new Fact(part.title(), PartBlocks.value(part, answers)))
            .toList();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    parts.stream()
        .filter(part -> !PartBlocks.isShort(part))
        .forEach(part -> blocks.addAll(PartBlocks.of(part, answers, level)));
    return List.copyOf(blocks);
  }
}
