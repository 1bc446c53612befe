package org.daybook.ui.schools;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.listing.SchoolSearch.Found;
import org.daybook.ui.listing.TableMenu;
import org.daybook.ui.listing.Tables;
import org.daybook.ui.schools.ImportViewModel.Done;
import org.daybook.ui.schools.ImportViewModel.State;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Finding a school, and bringing in the register it is found in.
public final class SchoolsView extends VBox {
  /// Long enough for the next letter, short enough not to be felt.
  private static final Duration PAUSE = Duration.millis(120);

  private final SchoolsViewModel model;
  private final PageHeader header = new PageHeader(Strings.of("schools.page.title"));
  private final TextField words = new LineField();
  private final TableView<School> table = new TableView<>();
  private final Label count = new Label();
  private final ByHandPanel byHand;

  /// Makes the screen.
  ///
  /// @param openSchool opens the page of a school
  public SchoolsView(SchoolsViewModel model, Consumer<Urn> openSchool) {
    this.model = model;
    setId("schools");
    byHand = model.byHand(openSchool);
    header.secondary("schools-add", Strings.of("schools.byhand.verb"), byHand::begin);
    header.secondary("schools-import", Strings.of("schools.import.verb"), this::chooseFile);
    EmptyState empty =
        new EmptyState(
            Material2OutlinedMZ.SCHOOL,
            Strings.of("schools.empty.sentence"),
            Strings.of("schools.import.verb"),
            this::chooseFile);
    empty.step().setId("schools-next");
    empty.or("schools-next-by-hand", Strings.of("home.byhand.verb"), byHand::begin);
    VBox list = list(school -> openSchool.accept(school.urn()));
    VBox content =
        new VBox(
            Space.L, new ImportPanel(model.registerImport()), byHand, new StackPane(list, empty));
    VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
    content.getStyleClass().add("page-content");
    setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(header, content);
    model
        .size()
        .subscribe(
            size -> {
              empty.setVisible(size.intValue() == 0);
              list.setVisible(size.intValue() > 0);
              header.context(
                  size.intValue() > 0 ? Strings.of("schools.page.context", size.intValue()) : "");
              Landing.shown(this);
            });
    Shown.in(this, model::refresh);
    Shown.listening(this, () -> model.registerImport().state().subscribe(this::imported));
  }

  /// Offers to import a file that was dropped on the window.
  public void drop(Path file) {
    model.registerImport().choose(file);
  }

  /// Shows where a place is described that the register does not have.
  public void addByHand() {
    byHand.begin();
  }

  /// Asks for a register extract and offers to import it.
  public void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("schools.file.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Strings.of("schools.file.kind"), "*.csv", "*.CSV"));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(this::drop);
  }

  /// Puts the cursor where one says which school one looks for, once there are any.
  @Override
  public void requestFocus() {
    if (model.size().get() > 0) {
      words.requestFocus();
    } else {
      super.requestFocus();
    }
  }

  private void imported(State state) {
    if (state instanceof Done) {
      model.refresh();
    }
  }

  private VBox list(Consumer<School> open) {
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> model.find(words.getText()));
    words.textProperty().subscribe(_ -> pause.playFromStart());
    words.setPromptText(Strings.of("schools.search.prompt"));
    Field search = new Field("schools-search", Strings.of("schools.search.label"), words);
    search.getStyleClass().add("search-words");
    CheckBox closed = new CheckBox(Strings.of("schools.closed.show"));
    closed.setId("schools-closed");
    closed.selectedProperty().subscribe(model::showClosed);
    count.setId("schools-count");
    count.getStyleClass().add("text-secondary");
    count.setWrapText(true);
    count.setMinHeight(USE_PREF_SIZE);
    table.setId("schools-table");
    SchoolColumns.in(table);
    Tables.share(table);
    Tables.yields(table, words.fontProperty(), 60, "schools-type", "schools-phase");
    Tables.opens(table, open);
    Tables.leads(words, table, open);
    table.setAccessibleText(Strings.of("schools.page.title"));
    HBox.setHgrow(search, Priority.ALWAYS);
    closed.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(Space.L, search, closed, new TableMenu(table));
    top.setAlignment(Pos.BOTTOM_LEFT);
    top.getStyleClass().add("search-line");
    model.search().found().subscribe(this::show);
    VBox.setVgrow(table, Priority.ALWAYS);
    return new VBox(Space.M, top, count, table);
  }

  private void show(Found found) {
    table.getItems().setAll(found.schools());
    Label nothing =
        new Label(
            found.text().isEmpty()
                ? Strings.of("schools.table.ask")
                : Strings.of("schools.table.none", found.text()));
    nothing.getStyleClass().add("text-secondary");
    table.setPlaceholder(nothing);
    int shown = found.schools().size();
    boolean visited = found.text().isEmpty();
    count.setText(
        visited
            ? Strings.of("schools.count.visited")
            : found.more()
                ? Strings.of("schools.count.more", shown)
                : Strings.of("schools.count.all", shown));
    count.setVisible(shown > 0);
  }
}
