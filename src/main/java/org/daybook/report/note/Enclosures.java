package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.report.page.Block;

/// The pictures that belong to the evidence in this copy, and the documents by their names. What
/// hangs on evidence for other eyes is not even counted.
final class Enclosures {
  private static final String UNDESCRIBED = "Picture, not described yet";

  private Enclosures() {}

  static List<Block> blocks(Material material, Map<UUID, byte[]> pictures) {
    List<Block> shown = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    for (Evidence evidence : material.visit().findings().evidence()) {
      if (material.copy().shows(evidence.audience())) {
        for (Attachment attachment : evidence.attachments()) {
          if (attachment.format().picture()) {
            byte[] bytes = pictures.get(attachment.id());
            if (bytes != null) {
              shown.add(
                  bytes.length == 0
                      ? damaged(attachment, about(evidence))
                      : picture(bytes, attachment, about(evidence)));
            }
          } else {
            documents.add(attachment.name() + " (" + about(evidence) + ")");
          }
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!shown.isEmpty() || !documents.isEmpty()) {
      blocks.add(new Block.Heading(2, "Pictures and documents"));
      blocks.addAll(shown);
      if (!documents.isEmpty()) {
        blocks.add(new Block.Heading(3, "Documents kept with the evidence"));
        blocks.add(new Block.Bullets(documents));
      }
    }
    return blocks;
  }

  private static Block picture(byte[] bytes, Attachment picture, String about) {
    return picture.undescribed()
        ? new Block.Picture(bytes, UNDESCRIBED, (about + " (not described yet)").strip())
        : new Block.Picture(bytes, picture.alt().strip(), about);
  }

  /// What was to be seen, in words: they are all that is left of it.
  private static Block damaged(Attachment picture, String about) {
    String alt = picture.undescribed() ? UNDESCRIBED : picture.alt().strip();
    return new Block.Facts(
        List.of(
            new Block.Fact(
                "Picture",
                (alt + "\nThis picture is damaged and cannot be shown.\n" + about).strip())));
  }

  private static String about(Evidence evidence) {
    return evidence.text().strip();
  }
}
