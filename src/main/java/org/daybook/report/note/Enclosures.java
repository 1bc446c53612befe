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
              shown.add(new Block.Picture(bytes, attachment.alt().strip(), about(evidence)));
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

  private static String about(Evidence evidence) {
    return evidence.text().strip();
  }
}
