package org.daybook.ui.before;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Inspected;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.school.School;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.state.FileWriting.Progress;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What to read on the way to a visit, and the button that writes it as one page.
final class BriefPane extends VBox {
  private final Notice notice = new Notice("brief-notice");
  private final Button open = new Button(Strings.of("before.brief.open"));
  private final Button export = new Button(Strings.of("before.brief.export"));
  private final VBox known = new VBox(Space.M);
  private Optional<Path> written = Optional.empty();

  BriefPane(BeforeViewModel model, BeforeView.Ways ways) {
    super(Space.M);
    setId("brief");
    getStyleClass().addAll("panel-quiet", "before-brief");
    setMaxHeight(USE_PREF_SIZE);
    export.setId("brief-export");
    export.setOnAction(_ -> ways.askWhere().apply(model.fileName()).ifPresent(model::write));
    open.setId("brief-open");
    open.setOnAction(_ -> written.ifPresent(file -> ways.openFile().accept(file, notice::refuse)));
    getChildren()
        .setAll(
            words("text-section", "before.brief.title"),
            words("text-secondary", "before.brief.whose"),
            ReadOnly.reads(new FlowPane(Space.S, Space.S, export, open)),
            notice,
            known);
    model.brief().subscribe(brief -> brief.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    model.progress().subscribe(this::show);
  }

  private void show(Brief brief) {
    FactGrid facts = new FactGrid();
    facts.setId("brief-facts");
    facts.add(
        Strings.of("before.brief.category"),
        brief
            .stand()
            .map(
                stand ->
                    Strings.of(
                        stand.agreed() ? "before.brief.agreed" : "before.brief.proposed",
                        stand.category(),
                        stand.on()))
            .orElse(""));
    brief.school().ifPresent(school -> facts.add(Strings.of("before.brief.school"), about(school)));
    inspected(facts, brief);
    known.getChildren().setAll(facts);
    if (!brief.unread().isEmpty()) {
      Notice unread = new Notice("brief-unread");
      unread.warn(
          Stream.concat(
                  Stream.of(Strings.of("before.brief.unread")),
                  brief.unread().stream().map(Strings::of))
              .collect(Collectors.joining("\n")));
      known.getChildren().add(unread);
    }
    known.getChildren().add(new LastPart(brief));
  }

  private static String about(School school) {
    Integer roll = school.profile().roll();
    return Stream.of(
            school.profile().phase(),
            SchoolWords.ages(school),
            roll == null ? "" : Strings.of("school.fact.pupils", roll),
            school.headteacher(),
            school.profile().trust())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void inspected(FactGrid facts, Brief brief) {
    Inspected inspected = brief.inspected();
    inspected
        .latest()
        .ifPresent(
            latest ->
                facts.add(
                    Strings.of("before.brief.inspected"),
                    Stream.concat(
                            Stream.of(Strings.date(latest.date()) + " " + latest.kind()),
                            inspected.grades().stream()
                                .map(
                                    given ->
                                        Strings.of(
                                            "school.fact.grade", given.area(), given.grade())))
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))));
    facts.add(
        Strings.of("before.brief.formal"),
        inspected.history().standings().stream()
            .filter(standing -> standing.holds(brief.visit().occasion().date()))
            .map(
                standing ->
                    Strings.of(
                        "school.fact.since", Strings.of(key(standing.kind())), standing.from()))
            .collect(Collectors.joining("\n")));
  }

  private static String key(FormalStanding.Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "school.fact.significant-improvement";
      case SPECIAL_MEASURES -> "school.fact.special-measures";
      case ELIGIBLE_FOR_INTERVENTION -> "school.fact.eligible";
    };
  }

  static Label words(String style, String key, Object... arguments) {
    Label label = new Label(Strings.of(key, arguments));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void show(Progress progress) {
    written =
        progress instanceof Progress.Written(Path file) ? Optional.of(file) : Optional.empty();
    export.setDisable(progress instanceof Progress.Writing);
    Shown.when(written.isPresent(), open);
    switch (progress) {
      case Progress.Idle() -> notice.silence();
      case Progress.Writing() -> notice.inform(Strings.of("before.brief.writing"));
      case Progress.Written(Path file) ->
          notice.inform(Strings.of("before.brief.written", file.toString()));
      case Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }
}
