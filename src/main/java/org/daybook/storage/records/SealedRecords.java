package org.daybook.storage.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daybook.storage.tables.Tables.RECORD;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.seal.Sha256;
import org.daybook.storage.tables.tables.records.RecordRecord;
import org.jooq.TableField;

/// Seals and opens the two sealed columns of a row.
///
/// The label of each is its column's name with everything the row says in the clear. So a change
/// to any of it is noticed, and so is a body moved to another row or put back from an older
/// revision. A migration that changes a clear column therefore has to seal again.
final class SealedRecords {
  private final Sealer sealer;

  SealedRecords(Sealer sealer) {
    this.sealer = sealer;
  }

  /// Sets the revision, then both sealed columns; the other columns must be set.
  void seal(RecordRecord row, byte[] summary, byte[] body) {
    row.setRevision(revision(row, body));
    row.setSummary(sealer.seal(summary, label(row, RECORD.SUMMARY)));
    row.setBody(sealer.seal(body, label(row, RECORD.BODY)));
  }

  byte[] summary(RecordRecord row) throws ProblemException {
    return open(row, RECORD.SUMMARY);
  }

  byte[] body(RecordRecord row) throws ProblemException {
    byte[] body = open(row, RECORD.BODY);
    if (!revision(row, body).equals(row.getRevision())) {
      throw damaged(row);
    }
    return body;
  }

  private byte[] open(RecordRecord row, TableField<RecordRecord, byte[]> column)
      throws ProblemException {
    return sealer.open(row.get(column), label(row, column)).orElseThrow(() -> damaged(row));
  }

  private static ProblemException damaged(RecordRecord row) {
    return Problem.of(
            "storage.record.damaged",
            Objects.requireNonNullElse(row.getUrn(), "-"),
            Objects.requireNonNullElse(row.getOnDate(), "-"))
        .exception();
  }

  /// Names the content by what it is and what it came from.
  private static String revision(RecordRecord row, byte[] body) {
    return Sha256.hex(
        body, Objects.requireNonNullElse(row.getParentRevision(), "").getBytes(UTF_8));
  }

  private static byte[] label(RecordRecord row, TableField<RecordRecord, byte[]> column) {
    return Stream.of(
            column.getName(),
            row.getId(),
            row.getKind(),
            row.getUrn(),
            row.getOnDate(),
            row.getDueOn(),
            row.getState(),
            row.getRevision(),
            row.getParentRevision(),
            row.getDevice(),
            row.getChangedAt())
        .map(value -> Objects.requireNonNullElse(value, ""))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }
}
