package org.daybook.ui.support;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;

/// The few windows that may stand in the way of the work. None waits: the answer is a callback.
public final class Dialogs {
  private final Style style;
  private final Window owner;
  private final List<Problem> kept = new ArrayList<>();
  private boolean inCompany;
  private boolean faultShown;

  /// @param owner the window they belong to
  public Dialogs(Style style, Window owner) {
    this.style = style;
    this.owner = owner;
  }

  /// Asks before something is lost.
  ///
  /// @param title the question, as a short sentence
  /// @param consequence what will be lost
  /// @param verb what the button does, as a verb with its object: "Delete visit"
  /// @param confirmed runs if the person goes on; closing the window or Escape means no
  public void confirm(String title, String consequence, String verb, Runnable confirmed) {
    ButtonType go = new ButtonType(verb, ButtonData.OK_DONE);
    ButtonType stay = new ButtonType(Strings.of("dialogs.confirm.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, prose(consequence), go, stay);
    Button button = button(dialog, go, "confirm-go");
    button.getStyleClass().add("destructive");
    button.setDefaultButton(false);
    button(dialog, stay, "confirm-stay").setDefaultButton(true);
    dialog.setOnHidden(
        _ -> {
          if (dialog.getResult() == go) {
            confirmed.run();
          }
        });
    dialog.show();
  }

  /// Somebody looks on from now on who may not see everything: what other screens have to say waits
  /// until [#alone()], and mistakes are told without their details.
  public void inCompany() {
    inCompany = true;
  }

  /// Nobody looks on any more; says what has waited.
  public void alone() {
    inCompany = false;
    List<Problem> waiting = List.copyOf(kept);
    kept.clear();
    waiting.forEach(this::refuse);
  }

  /// The store is closed: whoever opens one next, perhaps another, does not hear what has waited.
  public void forget() {
    kept.clear();
  }

  /// Says what went wrong where no field or page can say it; in company it waits.
  public void refuse(Problem problem) {
    if (inCompany) {
      kept.add(problem);
    } else {
      refuseNow(problem);
    }
  }

  /// Says it whoever looks on, because nothing goes on without.
  ///
  /// @param problem names no school and no person
  public void refuseNow(Problem problem) {
    ButtonType close = new ButtonType(Strings.of("dialogs.fault.close"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog =
        dialog(Strings.of("dialogs.refuse.title"), prose(Strings.of(problem)), close);
    button(dialog, close, "refuse-close");
    dialog.show();
  }

  /// Owns up to a mistake of ours; while one is shown, others only reach the log. In company its
  /// details may say too much.
  ///
  /// @param savedUpTo when everything was last on the disk; empty if nothing was changed
  public void fault(Throwable mistake, Optional<LocalTime> savedUpTo) {
    VBox content = FaultWords.of(mistake, savedUpTo);
    if (!inCompany) {
      content.getChildren().add(FaultWords.details(mistake));
    }
    fault(content);
  }

  private void fault(Node content) {
    if (faultShown) {
      return;
    }
    faultShown = true;
    ButtonType close = new ButtonType(Strings.of("dialogs.fault.close"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(Strings.of("dialogs.fault.title"), content, close);
    button(dialog, close, "fault-close");
    dialog.setOnHidden(_ -> faultShown = false);
    dialog.show();
  }

  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    DialogPane pane = dialog.getDialogPane();
    style.dress(pane.getScene());
    Label heading = new Label(title);
    heading.getStyleClass().add("text-section");
    heading.setWrapText(true);
    pane.setContent(new VBox(Space.M, heading, content));
    pane.getButtonTypes().setAll(buttons);
    return dialog;
  }

  private static Button button(Dialog<ButtonType> dialog, ButtonType type, String id) {
    Button button = (Button) dialog.getDialogPane().lookupButton(type);
    button.setId(id);
    return button;
  }

  static Label prose(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("prose");
    label.setWrapText(true);
    return label;
  }
}
