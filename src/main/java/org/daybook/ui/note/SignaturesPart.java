package org.daybook.ui.note;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Signature;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.note.ink.InkPane;
import org.daybook.ui.note.ink.SignaturePad;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Who has signed the note, and where one signs: a typed name, and a drawn signature if wished.
final class SignaturesPart extends VBox {
  private final SignaturesViewModel model;
  private final VBox signed = new VBox(Space.S);
  private final Label none = text("text-secondary", Strings.of("note.sign.none"));
  private final ComboBox<String> role = new ComboBox<>();
  private final TextField name = new LineField();
  private final Field named = new Field("signature-name", Strings.of("note.sign.name"), name);
  private final Field signedOn;
  private final SignaturePad pad = new SignaturePad();
  private final Notice notice = new Notice("signature-notice");
  private final VBox form = new VBox(Space.M);

  SignaturesPart(SignaturesViewModel model) {
    super(Space.M);
    this.model = model;
    setId("note-signatures");
    signedOn = CourseFields.day("signature-on", Strings.of("note.sign.on"), model.on());
    role.getItems().setAll(model.roles());
    role.setOnAction(_ -> choose());
    model.role().text().subscribe(chosen -> role.setValue(chosen));
    name.setPrefColumnCount(22);
    name.textProperty().bindBidirectional(model.name().text());
    Shown.left(name, model.name()::save);
    pad.ink().addListener((_, _, drawn) -> model.ink().text().set(drawn.written()));
    model.ink().text().subscribe(drawn -> pad.follow(Ink.read(drawn)));
    Button clear = new Button(Strings.of("note.sign.clear"));
    clear.setId("signature-clear");
    clear.setOnAction(_ -> pad.clear());
    clear.disableProperty().bind(pad.ink().map(ink -> ink.empty()));
    Button sign = new Button(Strings.of("note.sign.sign"));
    sign.setId("signature-sign");
    sign.setOnAction(_ -> sign());
    Label drawn = text("field-label", Strings.of("note.sign.pad"));
    drawn.setLabelFor(pad);
    form.getChildren()
        .setAll(
            row(new Field("signature-role", Strings.of("note.sign.role"), role), named, signedOn),
            new VBox(Space.XS, drawn, text("field-hint", Strings.of("note.sign.pad.hint")), pad),
            row(sign, clear),
            text("text-secondary", Strings.of("note.sign.kept")));
    getChildren()
        .setAll(text("text-section", Strings.of("note.sign.title")), none, signed, form, notice);
    model.standing().subscribe(_ -> show());
  }

  private void show() {
    List<Signature> signatures = model.signatures();
    signed.getChildren().setAll(signatures.stream().map(this::line).toList());
    Shown.when(signatures.isEmpty(), none);
    Shown.when(model.open(), form);
    Shown.when(model.open() || !signatures.isEmpty(), this);
  }

  private void choose() {
    if (!role.getValue().equals(model.role().text().get())) {
      notice.silence();
      model.choose(role.getValue());
    }
  }

  private FlowPane line(Signature signature) {
    String words =
        Strings.of(
            "note.sign.signed", signature.name(), signature.role(), Dates.day(signature.on()));
    FlowPane line = row(text("prose", words));
    if (!signature.ink().empty()) {
      InkPane drawn = new InkPane(0.25);
      drawn.show(signature.ink());
      drawn.setAccessibleText(Strings.of("note.sign.drawn", signature.name()));
      line.getChildren().add(drawn);
    }
    if (model.open()) {
      Button remove = new Button(Strings.of("note.sign.remove"));
      remove.setId("signature-remove-" + model.roles().indexOf(signature.role()));
      remove.setAccessibleText(Strings.of("note.sign.remove.of", signature.name()));
      remove.setOnAction(_ -> model.remove(signature, notice::refuse));
      line.getChildren().add(remove);
    }
    return line;
  }

  private void sign() {
    notice.silence();
    named.accept();
    signedOn.accept();
    model.sign(this::refuse);
  }

  private void refuse(Problem problem) {
    if (problem.key().equals("note.course.nobody")) {
      named.refuse(problem);
    } else if (List.of("note.sign.day", "control.date.none").contains(problem.key())) {
      signedOn.refuse(problem);
    } else {
      notice.refuse(problem);
    }
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(Space.M, Space.S, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPrefWrapLength(600);
    return row;
  }

  private static Label text(String style, String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
