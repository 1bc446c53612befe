package org.daybook.application.visit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.application.attachment.Prepared;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.report.file.WholeFile;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.records.Ids;

/// Noting evidence at an open visit: pieces of it, what they bear on, and what is attached to them.
///
/// Unknown aspects are our mistake: [IllegalArgumentException]. Changing a piece that is gone by
/// now does nothing.
public final class EvidenceNoting {
  /// The most things attached to one piece of evidence.
  public static final int MOST_ATTACHED = 12;

  private final OpenVisit open;
  private final AttachmentFiles files;

  public EvidenceNoting(OpenVisit open, AttachmentFiles files) {
    this.open = open;
    this.files = files;
  }

  /// A piece of evidence somebody is about to write, with an id of its own and no words yet.
  public static Evidence begun() {
    return new Evidence(Ids.newId(), "", Set.of());
  }

  /// Keeps a piece as far as it is written, in place of the one of its id. While it has no words
  /// and nothing attached it is not there.
  public Standing keep(Evidence evidence) throws ProblemException {
    evidence.aspects().forEach(open.framework()::aspect);
    return evidence.text().isBlank() && evidence.attachments().isEmpty()
        ? remove(Set.of(evidence.id()))
        : find(findings -> findings.withEvidence(evidence));
  }

  /// Keeps what is written of a piece so far; whatever else is known of it by now stays.
  ///
  /// @param begun what it is while nothing of it is kept
  public Standing write(Evidence begun, String words) throws ProblemException {
    Evidence known = open.visit().findings().evidence(begun.id()).orElse(begun);
    return keep(known.withText(words.strip()));
  }

  /// Adds a whole piece.
  ///
  /// @throws ProblemException `visit.evidence.blank` without words
  public Standing add(Evidence evidence) throws ProblemException {
    refuseBlank(evidence);
    return keep(evidence.withText(evidence.text().strip()));
  }

  private static void refuseBlank(Evidence evidence) throws ProblemException {
    if (evidence.text().isBlank()) {
      throw Problem.of("visit.evidence.blank").exception();
    }
  }

  /// Adds a whole piece with pictures and documents: all of it, or nothing.
  ///
  /// @param alts what each shows, as of [#attach]
  /// @throws ProblemException `visit.evidence.blank` without words, or as [#attach]
  public Standing add(Evidence evidence, List<Prepared> files, List<String> alts)
      throws ProblemException {
    refuseBlank(evidence);
    if (evidence.attachments().size() + files.size() > MOST_ATTACHED) {
      throw Problem.of("evidence.attach.many", MOST_ATTACHED).exception();
    }
    Evidence whole = evidence;
    for (int i = 0; i < files.size(); i++) {
      whole = whole.withAttachment(sealed(evidence.id(), files.get(i), alts.get(i)));
    }
    return add(whole);
  }

  /// Changes a piece, as [#keep].
  public Standing change(UUID evidence, UnaryOperator<Evidence> change) throws ProblemException {
    Evidence before = open.visit().findings().evidence(evidence).orElse(null);
    return before == null ? open.standing() : keep(change.apply(before));
  }

  public Standing remove(Set<UUID> evidence) throws ProblemException {
    return find(findings -> findings.withoutEvidence(evidence));
  }

  /// Says that pieces bear on an aspect.
  public Standing link(Collection<UUID> evidence, String aspect) throws ProblemException {
    open.framework().aspect(aspect);
    return find(
        findings ->
            findings.withEvidence(piece -> evidence.contains(piece.id()), e -> e.about(aspect)));
  }

  /// Seals a picture or document and attaches it. The file is on the disk before the visit mentions
  /// it; where it cannot be kept, the visit is as it was.
  ///
  /// @param alt what a picture shows; may be empty until the note is issued
  /// @throws ProblemException `evidence.attach.many`, or what the disk says
  public Standing attach(UUID evidence, Prepared what, String alt) throws ProblemException {
    Attachment attachment = sealed(evidence, what, alt);
    return change(evidence, piece -> piece.withAttachment(attachment));
  }

  /// As [#attach(UUID, Prepared, String)], to a piece that may have no word yet and is there from
  /// now on.
  ///
  /// @param begun what it is while nothing of it is kept
  public Standing attach(Evidence begun, Prepared what, String alt) throws ProblemException {
    Attachment attachment = sealed(begun.id(), what, alt);
    Evidence known = open.visit().findings().evidence(begun.id()).orElse(begun);
    return keep(known.withAttachment(attachment));
  }

  private Attachment sealed(UUID evidence, Prepared what, String alt) throws ProblemException {
    if (!open.visit().outcome().state().open()) {
      throw Problem.of("visit.locked").exception();
    }
    int attached =
        open.visit().findings().evidence(evidence).map(e -> e.attachments().size()).orElse(0);
    if (attached >= MOST_ATTACHED) {
      throw Problem.of("evidence.attach.many", MOST_ATTACHED).exception();
    }
    return new Attachment(
        Ids.newId(),
        files.keep(open.visit().id(), what.bytes()),
        what.name(),
        what.format(),
        what.bytes().length,
        alt.strip());
  }

  /// Takes an attachment away; its sealed file stays long enough to undo that.
  public Standing detach(UUID evidence, UUID attachment) throws ProblemException {
    return change(evidence, piece -> piece.withoutAttachment(attachment));
  }

  /// Says what a picture shows.
  public Standing describe(UUID evidence, UUID attachment, String alt) throws ProblemException {
    return change(
        evidence,
        piece ->
            piece.withAttachments(
                piece.attachments().stream()
                    .map(each -> each.id().equals(attachment) ? each.withAlt(alt) : each)
                    .toList()));
  }

  /// The bytes of an attachment; safe on every thread.
  ///
  /// @throws ProblemException if its file is missing or damaged, which touches nothing else
  public byte[] open(UUID visit, Attachment attachment) throws ProblemException {
    return files.open(visit, attachment.file());
  }

  /// Writes an attachment to a file outside the store, where everybody may read it.
  ///
  /// @throws ProblemException as [#open], or if the file cannot be written
  public void saveCopy(UUID visit, Attachment attachment, Path file) throws ProblemException {
    WholeFile.write(file, open(visit, attachment));
  }

  private Standing find(UnaryOperator<Findings> change) throws ProblemException {
    return open.change(visit -> visit.with(change.apply(visit.findings())));
  }
}
