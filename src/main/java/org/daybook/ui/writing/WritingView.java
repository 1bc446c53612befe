package org.daybook.ui.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackEntry;
import org.daybook.application.writing.PackPage;
import org.daybook.application.writing.PackPage.Crumb;
import org.daybook.application.writing.PackStanding;
import org.daybook.application.writing.PackStanding.Found;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Space;

/// Writing a pack: its chapters, a page to fill in, what is wrong by field and line, and a try.
public final class WritingView extends VBox {
  private final WritingViewModel model;
  private final PageHeader header = new PageHeader("");
  private final Notice notice = new Notice("writing-notice");
  private final VBox chapters = new VBox(Space.XS);
  private final VBox page = new VBox(Space.L);
  private final ScrollPane scroll = new ScrollPane(page);
  private final VBox problems = new VBox(Space.S);
  private final TextArea text = new TextArea();
  private final Tab trying = new Tab(Strings.of("writing.tab.try"));
  private EntryFields fields;
  private PackPage shown;

  /// A pack to write.
  ///
  /// @param used called once the pack is in use
  public WritingView(WritingViewModel model, Consumer<Framework> used) {
    this.model = model;
    this.fields = new EntryFields(model);
    this.shown = model.page().get();
    setId("writing");
    header.secondary("writing-undo", Strings.of("writing.undo"), model::undo);
    header.secondary("writing-redo", Strings.of("writing.redo"), model::redo);
    header.primary("writing-use", Strings.of("writing.use"), () -> model.use(used, notice::refuse));
    TabPane tabs = new TabPane(write(), text(), trying);
    tabs.setId("writing-tabs");
    tabs.setAccessibleText(Strings.of("writing.tabs.label"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    trying.setId("writing-trying");
    tabs.setAccessibleText(Strings.of("writing.tabs"));
    trying.selectedProperty().subscribe(_ -> refresh());
    VBox content = new VBox(Space.M, notice, tabs);
    content.getStyleClass().add("page-content");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(header, content);
    fill(shown);
    model.page().addListener((_, _, now) -> turn(now));
    model
        .standing()
        .subscribe(
            _ -> {
              notice.silence();
              refresh();
            });
  }

  /// Hands in what is being typed.
  public void leave() {
    fields.end();
  }

  private Tab write() {
    chapters.getStyleClass().add("writing-chapters");
    page.getStyleClass().add("writing-page");
    page.setId("writing-page");
    scroll.setId("writing-page-scroll");
    scroll.setFitToWidth(true);
    ScrollPane sides = new ScrollPane(chapters);
    sides.setId("writing-chapters");
    sides.setFitToWidth(true);
    sides.getStyleClass().add("writing-chapters-scroll");
    Label wrong = new Label(Strings.of("writing.problems.title"));
    wrong.getStyleClass().add("text-section");
    problems.setId("writing-problems");
    ScrollPane all = new ScrollPane(new VBox(Space.M, wrong, problems));
    all.setFitToWidth(true);
    all.getStyleClass().add("writing-side");
    all.setId("writing-problems-scroll");
    scroll.getStyleClass().add("writing-middle");
    Tab tab = new Tab(Strings.of("writing.tab.write"), new WritingColumns(sides, scroll, all));
    tab.setId("writing-write");
    return tab;
  }

  private Tab text() {
    text.setId("writing-text");
    text.setAccessibleText(Strings.of("writing.tab.text"));
    text.setEditable(false);
    text.getStyleClass().add("writing-source");
    Tab tab = new Tab(Strings.of("writing.tab.text"), text);
    tab.setId("writing-source");
    return tab;
  }

  /// Shows another page, or the same one after a change that its controls do not show by
  /// themselves.
  private void turn(PackPage now) {
    if (now.equals(shown)) {
      return;
    }
    boolean same = now.path().equals(shown.path());
    if (same && onlyWordsDiffer(now, shown)) {
      shown = now;
      return;
    }
    double at = same ? scroll.getVvalue() : 0;
    fields.end();
    fields = new EntryFields(model);
    shown = now;
    Runnable back = focused();
    fill(now);
    scroll.setVvalue(at);
    back.run();
    chapters.getChildren().setAll(chapterLinks(model.standing().get()));
  }

  /// Remembers where somebody is typing, to go there again among the controls drawn anew.
  private Runnable focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String id = owner == null ? null : owner.getId();
    if (id == null || page.lookup("#" + id) != owner) {
      return () -> {};
    }
    int caret = owner instanceof TextInputControl typed ? typed.getCaretPosition() : 0;
    return () -> {
      Node again = page.lookup("#" + id);
      if (again != null) {
        again.requestFocus();
      }
      if (again instanceof TextInputControl typed) {
        typed.positionCaret(caret);
      }
    };
  }

  /// Words are typed into controls that follow by themselves; redrawing them would take the focus.
  private static boolean onlyWordsDiffer(PackPage one, PackPage other) {
    return withoutWords(one).equals(withoutWords(other));
  }

  private static List<PackEntry> withoutWords(PackPage page) {
    return page.entries().stream()
        .map(
            entry ->
                entry instanceof PackEntry.Words w
                    ? new PackEntry.Words(w.path(), w.label(), "", w.prose(), w.needed(), w.flaws())
                    : entry)
        .toList();
  }

  private void fill(PackPage now) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(trail(now));
    now.flaws().forEach(flaw -> nodes.add(flaw(flaw)));
    boolean top = now.path().isEmpty();
    now.entries().stream()
        .filter(entry -> !(top && entry instanceof PackEntry.Inside))
        .forEach(entry -> nodes.add(fields.of(entry)));
    page.getChildren().setAll(nodes);
  }

  private FlowPane trail(PackPage now) {
    FlowPane trail = new FlowPane(Space.XS, Space.XS);
    List<Crumb> crumbs = now.trail();
    for (int i = 0; i < crumbs.size(); i++) {
      Crumb crumb = crumbs.get(i);
      if (i == crumbs.size() - 1) {
        Label here = new Label(EntryWords.label(crumb.path(), crumb.title()));
        here.setWrapText(true);
        here.getStyleClass().add("text-section");
        trail.getChildren().add(here);
      } else {
        trail
            .getChildren()
            .addAll(
                link(EntryWords.label(crumb.path(), crumb.title()), crumb.path()), new Label("›"));
      }
    }
    if (crumbs.isEmpty()) {
      Label here = new Label(Strings.of("writing.chapter.about"));
      here.getStyleClass().add("text-section");
      trail.getChildren().add(here);
    }
    return trail;
  }

  private void refresh() {
    PackStanding now = model.standing().get();
    header.title(Strings.of("writing.title", now.title()));
    header.context(context(now));
    chapters.getChildren().setAll(chapterLinks(now));
    List<Found> found = now.problems();
    problems.getChildren().clear();
    for (int i = 0; i < found.size(); i++) {
      problems.getChildren().add(problem(found.get(i), i));
    }
    if (found.isEmpty()) {
      problems.getChildren().setAll(line(Strings.of("writing.problems.none")));
    }
    text.setText(numbered(now.text()));
    if (trying.isSelected()) {
      trying.setContent(
          now.framework()
              .flatMap(WritingView::trial)
              .orElseGet(() -> padded(Strings.of("writing.try.impossible"))));
    }
  }

  /// What there is to try in a pack: placements, bands or both.
  private static Optional<Node> trial(Framework framework) {
    if (framework.judges()) {
      return Optional.of(new TryPane(framework));
    }
    if (TryBands.of(framework).isEmpty()) {
      return Optional.empty();
    }
    TryBands bands = new TryBands(TryBands.of(framework));
    bands.getStyleClass().add("writing-try");
    return Optional.of(bands);
  }

  private static String context(PackStanding now) {
    int wrong = now.problems().size();
    return wrong == 0
        ? Strings.of("writing.context.sound", now.id())
        : Strings.of("writing.context.flawed", now.id(), wrong);
  }

  private List<Node> chapterLinks(PackStanding now) {
    List<Node> links = new ArrayList<>();
    links.add(chapter(Strings.of("writing.chapter.about"), "", 0));
    now.page("").entries().stream()
        .filter(PackEntry.Inside.class::isInstance)
        .map(PackEntry.Inside.class::cast)
        .forEach(
            list -> {
              int flaws = list.items().stream().mapToInt(PackEntry.Item::flaws).sum();
              String label = EntryWords.label(list);
              links.add(chapter(label, list.path(), flaws + list.flaws().size()));
            });
    return links;
  }

  private Button chapter(String label, String path, int flaws) {
    Button button =
        new Button(flaws == 0 ? label : Strings.of("writing.chapter.flawed", label, flaws));
    button.setId("writing-chapter-" + path.replace('/', '-'));
    button.getStyleClass().addAll("quiet", "writing-chapter");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> model.go(path));
    if (path.isEmpty() ? here().isEmpty() : here().startsWith(path)) {
      button.getStyleClass().add("here");
    }
    return button;
  }

  private String here() {
    return model.page().get().path();
  }

  private Node problem(Found found, int at) {
    Hyperlink link =
        link(
            Strings.of("writing.problems.line", found.line(), found.reason()),
            pageOf(found.path()));
    link.setId("writing-problem-" + at);
    link.setWrapText(true);
    return link;
  }

  /// The page on which a value is filled in: that of the nearest group.
  private String pageOf(String path) {
    PackStanding now = model.standing().get();
    String here = path;
    while (!here.isEmpty() && !now.hasPage(here)) {
      int cut = here.lastIndexOf('/');
      here = cut < 0 ? "" : here.substring(0, cut);
    }
    return here;
  }

  private Hyperlink link(String words, String path) {
    Hyperlink link = new Hyperlink(words);
    link.setId("writing-go-" + path.replace('/', '-'));
    link.setOnAction(_ -> model.go(path));
    return link;
  }

  private static Label flaw(String words) {
    Label label = line(words);
    label.getStyleClass().add("field-error");
    return label;
  }

  private static Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private static Label padded(String words) {
    Label label = line(words);
    label.setId("writing-try-impossible");
    label.getStyleClass().add("writing-try");
    return label;
  }

  private static String numbered(String source) {
    List<String> lines = source.lines().toList();
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      numbered.append("%4d  %s%n".formatted(i + 1, lines.get(i)));
    }
    return numbered.toString();
  }
}
