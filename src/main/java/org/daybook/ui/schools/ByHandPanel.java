package org.daybook.ui.schools;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Session;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.ByHand;
import org.daybook.domain.school.ByHand.Kind;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Escape;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.daybook.ui.support.Tasks;

/// Where one describes a place the register does not have, or describes it anew.
public final class ByHandPanel extends VBox {
  private final Session session;
  private final Tasks tasks;
  private final Consumer<Urn> saved;
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final TextField name = line(28);
  private final TextField reference = line(12);
  private final TextField authority = line(18);
  private final TextField town = line(14);
  private final TextField postcode = line(8);
  private final TextField head = line(18);
  private final CheckBox closed = new CheckBox(Strings.of("schools.byhand.closed"));
  private final Field nameField = new Field("byhand-name", Strings.of("schools.byhand.what"), name);
  private final Button save = Buttons.of("byhand-save", "schools.byhand.save", this::save);
  private final VBox gone = new VBox(closed);
  private Optional<Urn> corrected = Optional.empty();

  /// @param saved hears which place was added or described anew
  public ByHandPanel(Session session, Tasks tasks, Consumer<Urn> saved) {
    super(Space.S);
    this.session = session;
    this.tasks = tasks;
    this.saved = saved;
    setId("byhand");
    getStyleClass().add("panel-quiet");
    kind.getItems().setAll(Kind.values());
    Choices.named(kind, ByHandPanel::word);
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    closed.setId("byhand-closed");
    gone.getStyleClass().add("beside-fields");
    Label about = new Label(Strings.of("schools.byhand.about"));
    about.getStyleClass().add("text-secondary");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    FlowPane fields =
        new FlowPane(
            Space.L,
            Space.S,
            new Field("byhand-kind", Strings.of("schools.byhand.kind"), kind),
            nameField,
            new Field("byhand-reference", Strings.of("schools.byhand.reference"), reference),
            new Field("byhand-head", Strings.of("schools.byhand.head"), head),
            new Field("byhand-authority", Strings.of("schools.byhand.authority"), authority),
            new Field("byhand-town", Strings.of("schools.byhand.town"), town),
            new Field("byhand-postcode", Strings.of("schools.byhand.postcode"), postcode),
            gone,
            save,
            Buttons.of("byhand-cancel", "schools.byhand.cancel", this::close));
    fields.setRowValignment(VPos.BOTTOM);
    fields.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().setAll(about, fields);
    Escape.from(this, this::close);
    Shown.when(false, this);
  }

  /// Begins with a place nobody has described yet.
  public void begin() {
    corrected = Optional.empty();
    show(new ByHand(Kind.EARLY_YEARS_SETTING, "", "", "", "", "", "", false));
  }

  /// Begins with a place as it was described before.
  public void correct(School school) {
    corrected = Optional.of(school.urn());
    show(ByHand.of(school));
  }

  private void show(ByHand place) {
    kind.setValue(place.kind());
    name.setText(place.name());
    reference.setText(place.reference());
    authority.setText(place.authority());
    town.setText(place.town());
    postcode.setText(place.postcode());
    head.setText(place.head());
    closed.setSelected(place.closed());
    Shown.when(corrected.isPresent(), gone);
    nameField.accept();
    Shown.when(true, this);
    name.requestFocus();
  }

  private void save() {
    ByHand place =
        new ByHand(
            kind.getValue(),
            name.getText(),
            reference.getText(),
            authority.getText(),
            town.getText(),
            postcode.getText(),
            head.getText(),
            closed.isSelected());
    tasks.store(
        () -> kept(place),
        urn -> {
          close();
          saved.accept(urn);
        },
        this::refuse);
  }

  private Urn kept(ByHand place) throws ProblemException {
    if (corrected.isEmpty()) {
      return session.schools().add(place);
    }
    session.schools().correct(corrected.get(), place);
    return corrected.get();
  }

  private void refuse(Problem why) {
    nameField.refuse(why);
    name.requestFocus();
  }

  private void close() {
    Shown.when(false, this);
  }

  private static String word(Kind kind) {
    return Strings.of(
        switch (kind) {
          case EARLY_YEARS_SETTING -> "schools.byhand.setting";
          case MAINTAINED_SCHOOL -> "schools.byhand.maintained";
          case ACADEMY -> "schools.byhand.academy";
          case OTHER_SCHOOL -> "schools.byhand.school";
        });
  }

  private static TextField line(int columns) {
    TextField line = new LineField();
    line.setPrefColumnCount(columns);
    return line;
  }
}
