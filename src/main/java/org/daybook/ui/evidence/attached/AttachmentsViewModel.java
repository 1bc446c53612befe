package org.daybook.ui.evidence.attached;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.attachment.Intake;
import org.daybook.application.attachment.Pictures;
import org.daybook.application.attachment.Prepared;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;

/// What is attached to evidence. Files are read and pictures drawn anew beside everything else; one
/// that fails says why and touches nothing.
public final class AttachmentsViewModel {
  private final VisitDesk desk;
  private final EvidenceNoting noting;
  private final Tasks tasks;
  private final boolean begins;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());

  /// What is still to come; one at a time, because a photo takes much memory to be drawn anew.
  private final Deque<Asked> waiting = new ArrayDeque<>();

  public AttachmentsViewModel(VisitDesk desk, EvidenceNoting noting, Tasks tasks) {
    this(desk, noting, tasks, false);
  }

  private AttachmentsViewModel(VisitDesk desk, EvidenceNoting noting, Tasks tasks, boolean begins) {
    this.desk = desk;
    this.noting = noting;
    this.tasks = tasks;
    this.begins = begins;
  }

  /// For a piece that is being caught: a file attached to it is enough for it to be there.
  public static AttachmentsViewModel ofCaught(VisitDesk desk, EvidenceNoting noting, Tasks tasks) {
    return new AttachmentsViewModel(desk, noting, tasks, true);
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Attaches files to a piece of evidence.
  ///
  /// @param scaleDown whether large pictures are made smaller
  void attach(Evidence piece, List<Path> files, boolean scaleDown) {
    state.set(new State.Idle());
    files.forEach(file -> take(piece, () -> Intake.of(file, scaleDown)));
  }

  /// Keeps files dropped elsewhere in the visit as a new piece of evidence, which bears the name of
  /// the first until somebody says more; there is none while no file could be kept.
  ///
  /// @param kept hears of the piece whenever a file has been attached to it
  /// @param refused hears why a file was not kept
  public void receive(List<Path> files, Consumer<UUID> kept, Consumer<Problem> refused) {
    Evidence piece =
        EvidenceNoting.begun().withText(String.valueOf(files.getFirst().getFileName()));
    for (Path file : files) {
      tasks.work(
          () -> Intake.of(file, false),
          prepared ->
              desk.attempt(
                  () -> noting.attach(piece, prepared, ""), () -> kept.accept(piece.id()), refused),
          refused);
    }
  }

  /// Attaches a pasted picture.
  ///
  /// @param argb its pixels, row by row
  void paste(Evidence piece, int width, int height, int[] argb, boolean scaleDown) {
    state.set(new State.Idle());
    take(
        piece,
        () -> Intake.pasted(Strings.of("evidence.attach.pasted"), width, height, argb, scaleDown));
  }

  void detach(UUID piece, Attachment attachment) {
    desk.change(() -> noting.detach(piece, attachment.id()));
  }

  /// What a picture shows, to be typed.
  Draft alt(UUID piece, UUID attachment) {
    return new Draft(
        desk,
        (Standing standing) ->
            standing.visit().findings().evidence(piece).stream()
                .flatMap(evidence -> evidence.attachments().stream())
                .filter(each -> each.id().equals(attachment))
                .map(Attachment::alt)
                .findFirst()
                .orElse(""),
        words -> noting.describe(piece, attachment, words.strip()));
  }

  /// Opens a picture and makes it small enough to be shown beside its evidence.
  void small(Attachment picture, Consumer<byte[]> then, Consumer<Problem> broken) {
    UUID visit = desk.standing().get().visit().id();
    tasks.work(() -> Pictures.onScreen(noting.open(visit, picture)), then, broken);
  }

  /// Writes an attachment to a file outside the store.
  void saveCopy(Attachment attachment, Path file) {
    UUID visit = desk.standing().get().visit().id();
    tasks.work(
        () -> {
          noting.saveCopy(visit, attachment, file);
          return file;
        },
        written -> state.set(new State.Copied(written)),
        this::refuse);
  }

  /// Says what a person tried that cannot be done.
  void refuse(Problem problem) {
    state.set(new State.Refused(problem));
  }

  private void take(Evidence piece, Callable<Prepared> intake) {
    waiting.add(new Asked(piece, intake));
    if (waiting.size() == 1) {
      next();
    }
  }

  private void next() {
    Asked asked = waiting.peek();
    if (asked != null) {
      say(new State.Taking(waiting.size()));
      tasks.work(
          asked.intake,
          prepared -> desk.attempt(() -> attach(asked.piece, prepared), this::taken, this::failed),
          this::failed);
    }
  }

  private Standing attach(Evidence piece, Prepared file) throws ProblemException {
    return begins ? noting.attach(piece, file, "") : noting.attach(piece.id(), file, "");
  }

  private void taken() {
    waiting.remove();
    if (waiting.isEmpty()) {
      say(new State.Idle());
    }
    next();
  }

  private void failed(Problem problem) {
    waiting.remove();
    refuse(problem);
    next();
  }

  /// A refusal stays to be read while others are taken in.
  private void say(State now) {
    if (!(state.get() instanceof State.Refused)) {
      state.set(now);
    }
  }

  private record Asked(Evidence piece, Callable<Prepared> intake) {}

  /// How attaching goes.
  sealed interface State {
    record Idle() implements State {}

    /// Files are being read.
    ///
    /// @param left how many are still to come
    record Taking(int left) implements State {}

    record Refused(Problem problem) implements State {}

    record Copied(Path file) implements State {}
  }
}
