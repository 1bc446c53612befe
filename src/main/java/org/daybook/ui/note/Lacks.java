package org.daybook.ui.note;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Readiness.Kind;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Shown;

/// What must be seen to before the note may be sent or issued, and what it is only reminded of,
/// each with the way there.
final class Lacks extends VBox {
  private final NoteViewModel model;
  private final Notice signals = new Notice("note-lacks-signals");
  private final Notice evidence = new Notice("note-lacks-evidence");
  private final VBox toSignals = new VBox();
  private final VBox toEvidence = new VBox();
  private final Notice pictures = new Notice("note-lacks-pictures");
  private final VBox toPictures = new VBox();
  private final Notice sections = new Notice("note-lacks-sections");
  private final VBox toSections = new VBox();
  private final Notice groups = new Notice("note-lacks-groups");
  private final VBox toGroups = new VBox();

  Lacks(NoteViewModel model) {
    this.model = model;
    getStyleClass().add("note-lacks");
    getChildren()
        .setAll(
            signals,
            toSignals,
            evidence,
            toEvidence,
            sections,
            toSections,
            pictures,
            toPictures,
            groups,
            toGroups);
  }

  void show(List<Lack> lacks, List<Lack> reminders) {
    show(of(lacks, Kind.UNANSWERED_SIGNAL), signals, toSignals, "note.lacks.signals");
    show(of(lacks, Kind.NOT_DISCUSSED), evidence, toEvidence, "note.lacks.evidence");
    show(of(lacks, Kind.NO_COMMENTARY), sections, toSections, "note.lacks.sections");
    show(of(lacks, Kind.UNDESCRIBED_PICTURE), pictures, toPictures, "note.lacks.pictures");
    show(reminders, groups, toGroups, "note.lacks.groups");
    Shown.when(!lacks.isEmpty() || !reminders.isEmpty(), this);
  }

  private void show(List<Lack> lacks, Notice notice, VBox links, String key) {
    if (lacks.isEmpty()) {
      notice.silence();
    } else {
      notice.warn(Strings.of(key, lacks.size(), model.discussedWith()));
    }
    links.getChildren().setAll(lacks.stream().map(this::link).toList());
    Shown.when(!lacks.isEmpty(), links);
  }

  private Hyperlink link(Lack lack) {
    Hyperlink link = new Hyperlink(lack.name());
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.setId("lack-" + lack.id());
    link.setAccessibleText(Strings.of("note.lacks.jump", lack.name()));
    link.setOnAction(_ -> model.jump(lack));
    return link;
  }

  private static List<Lack> of(List<Lack> lacks, Kind kind) {
    return lacks.stream().filter(lack -> lack.kind() == kind).toList();
  }
}
