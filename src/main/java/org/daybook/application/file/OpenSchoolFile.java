package org.daybook.application.file;

import java.util.function.UnaryOperator;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.record.OpenRecord;
import org.daybook.application.record.Saving;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.SchoolFileJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The file of a school somebody is working on. Every change is saved before it is answered.
///
/// Not thread-safe: used on the store thread only.
public final class OpenSchoolFile {
  /// The revision of a file that was never saved.
  static final String NEW = "";

  private final Frameworks frameworks;
  private final OpenRecord<SchoolFile, Standing> record;

  OpenSchoolFile(RecordStore records, Frameworks frameworks, Stored<SchoolFile> stored) {
    this.frameworks = frameworks;
    this.record =
        new OpenRecord<>(
            stored,
            (file, expected) ->
                records.save(SchoolFileJson.KIND, file, expected.equals(NEW) ? null : expected),
            Standing::new);
  }

  public Standing standing() {
    return record.standing();
  }

  /// The file as something that is changed, undone and redone.
  public OpenRecord<SchoolFile, Standing> record() {
    return record;
  }

  Standing change(UnaryOperator<SchoolFile> change) throws ProblemException {
    return record.change(change);
  }

  Frameworks frameworks() {
    return frameworks;
  }

  /// A school's file at one moment.
  public record Standing(SchoolFile file, Saving saving) {}
}
