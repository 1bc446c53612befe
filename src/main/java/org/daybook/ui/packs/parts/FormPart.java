package org.daybook.ui.packs.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Measure;
import org.daybook.ui.control.FactGrid;

/// The forms of a pack and what is asked in each of their parts.
public final class FormPart extends VBox {
  public FormPart(Framework pack) {
    pack.instruments().forms().forEach(form -> getChildren().add(form(form)));
  }

  private static VBox form(Form form) {
    FactGrid parts = new FactGrid();
    form.parts().forEach(part -> parts.add(part.title(), PackWords.label(part(part), "text-body")));
    List<Node> nodes = new ArrayList<>();
    nodes.add(PackWords.label(kind(form), "text-secondary"));
    nodes.add(parts);
    if (!form.confidentiality().isEmpty()) {
      nodes.add(PackWords.foot(form.confidentiality()));
    }
    return PackWords.block(form.name(), nodes.toArray(Node[]::new));
  }

  private static String kind(Form form) {
    List<String> words = new ArrayList<>();
    words.add(
        Strings.of(
            form.about() == Form.About.SCHOOL ? "packs.form.school" : "packs.form.organisation"));
    Form.Every every = form.every();
    if (every != null) {
      words.add(Strings.of("packs.form.every", PackWords.word(every)));
    }
    if (form.approval()) {
      words.add(Strings.of("packs.form.approval"));
    }
    return String.join(" · ", words);
  }

  private static String part(Form.Part part) {
    List<String> lines = new ArrayList<>();
    lines.add(question(part.question()));
    if (!part.hint().isEmpty()) {
      lines.add(part.hint());
    }
    if (!part.onlyIn().isEmpty()) {
      lines.add(Strings.of("packs.form.only-in", String.join(", ", part.onlyIn())));
    }
    return String.join("\n", lines);
  }

  private static String question(Question question) {
    return switch (question) {
      case Question.Line _ -> Strings.of("packs.form.line");
      case Question.Prose _ -> Strings.of("packs.form.prose");
      case Question.Day _ -> Strings.of("packs.form.day");
      case Question.Choice(var choices) ->
          Strings.of("packs.form.choice", String.join(" · ", choices));
      case Question.YesNo yesNo ->
          Strings.of("packs.form.yes-no", String.join(" ", yesNo.questions()));
      case Question.Checklist(var items) ->
          Strings.of("packs.form.checklist", String.join(" · ", items));
      case Question.Figures(var measures) ->
          Strings.of(
              "packs.form.figures",
              measures.stream().map(Measure::name).collect(Collectors.joining(" · ")));
      case Question.Matrix(var rows, var columns, var _) ->
          Strings.of("packs.form.matrix", String.join(" · ", rows), names(columns));
      case Question.Table(var columns, var groups) ->
          groups.isEmpty()
              ? Strings.of("packs.form.table", names(columns))
              : Strings.of("packs.form.table-groups", names(columns), String.join(" · ", groups));
    };
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(" · "));
  }
}
