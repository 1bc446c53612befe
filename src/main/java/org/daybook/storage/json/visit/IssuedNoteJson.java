package org.daybook.storage.json.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.storage.json.Fields;
import org.daybook.storage.json.RecordKind;
import org.daybook.storage.json.SchoolJson;

/// An issued note as JSON: the whole visit in it, and the checksum that shows it was not touched.
public final class IssuedNoteJson {
  public static final RecordKind<IssuedNote> KIND =
      new RecordKind<>(
          "issued", IssuedNoteJson::heading, IssuedNoteJson::write, IssuedNoteJson::read);

  private IssuedNoteJson() {}

  /// SHA-256 of a visit as it is stored, in hexadecimal digits.
  public static String checksum(Visit visit) {
    String json = VisitJson.KIND.write(visit).toString();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static RecordKind.Heading heading(IssuedNote note) {
    return new RecordKind.Heading(
        note.id(),
        note.visit().occasion().school(),
        LocalDate.ofInstant(note.at(), ZoneOffset.UTC),
        null,
        "ISSUED");
  }

  private static Fields write(IssuedNote note) {
    Fields fields =
        Fields.empty()
            .put("id", note.id())
            .put("version", note.version())
            .put("visit", VisitJson.fields(note.visit()))
            .put("proposed", note.proposed())
            .put("checksum", note.checksum())
            .put("at", note.at())
            .put("by", note.by());
    Proposals proposals = note.proposals();
    if (proposals != null) {
      fields.put("proposals", ProposalsJson.write(proposals));
    }
    School school = note.school();
    return school == null ? fields : fields.put("school", SchoolJson.write(school));
  }

  private static IssuedNote read(Fields note) {
    return new IssuedNote(
        note.id(),
        note.number("version"),
        VisitJson.visit(note.object("visit")),
        SchoolJson.readOrNull(note.objectOrNull("school")),
        note.textOrEmpty("proposed"),
        ProposalsJson.read(note.objectOrNull("proposals")),
        note.text("checksum"),
        Instant.parse(note.text("at")),
        note.text("by"));
  }
}
