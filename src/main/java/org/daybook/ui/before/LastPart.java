package org.daybook.ui.before;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Last;
import org.daybook.domain.brief.Brief.Said;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.mark.RagMark;
import org.daybook.ui.support.Space;

/// What the last visit left open, and what it said.
final class LastPart extends VBox {
  private final Brief brief;

  LastPart(Brief brief) {
    super(Space.M);
    this.brief = brief;
    brief
        .last()
        .ifPresentOrElse(
            this::show,
            () -> getChildren().add(BriefPane.words("text-secondary", "before.brief.no-last")));
  }

  private void show(Last last) {
    Label title = BriefPane.words("text-strong", "before.brief.last", last.typeName(), last.on());
    title.setId("brief-last");
    getChildren().add(title);
    if (last.open().isEmpty()) {
      getChildren().add(BriefPane.words("text-secondary", "before.brief.no-actions"));
    }
    last.open().stream().map(Brought::what).map(this::action).forEach(getChildren()::add);
    if (!last.said().isEmpty()) {
      FactGrid said = new FactGrid();
      said.setId("brief-said");
      last.said().forEach(each -> said.add(named(each), each.text()));
      getChildren().add(said);
    }
  }

  private static String named(Said said) {
    String title =
        said.internal() ? Strings.of("before.brief.internal", said.title()) : said.title();
    return said.before() == null ? title : Strings.of("before.brief.before", title, said.before());
  }

  private String due(Action action) {
    if (action.due() == null) {
      return "";
    }
    String day = Strings.date(action.due());
    return brief.late(action) ? Strings.of("before.brief.late", day) : day;
  }

  /// An open action: what, who and by when, and its two ratings with their words.
  private VBox action(Action action) {
    Label what = new Label(action.what().strip());
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    VBox box = new VBox(Space.XS, what);
    String who =
        Stream.of(action.who(), due(action))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" · "));
    if (!who.isEmpty()) {
      Label line = new Label(who);
      line.getStyleClass().add("text-secondary");
      line.setWrapText(true);
      box.getChildren().add(line);
    }
    RagMark doing = new RagMark();
    doing.show(Optional.ofNullable(action.action()));
    RagMark working = new RagMark();
    working.show(Optional.ofNullable(action.impact()));
    box.getChildren()
        .add(
            new HBox(
                Space.S,
                BriefPane.words("text-secondary", "actions.rag.action"),
                doing,
                BriefPane.words("text-secondary", "actions.rag.impact"),
                working));
    return box;
  }
}
