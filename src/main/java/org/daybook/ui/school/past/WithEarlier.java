package org.daybook.ui.school.past;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A part of a school's page for each framework the school has been worked with, one at a time:
/// the present one is worked on, the earlier ones are there to read.
public final class WithEarlier extends BorderPane {
  private final ComboBox<FrameworkUse> which = new ComboBox<>();
  private final Label toRead = new Label(Strings.of("school.past.to-read"));
  private final Function<FrameworkUse, Node> part;

  /// Held, for a value made from another is forgotten with whoever asked for it.
  private final ObservableValue<Optional<String>> wanted;

  private WithEarlier(
      String id,
      List<FrameworkUse> uses,
      ObservableValue<Optional<String>> wanted,
      Function<FrameworkUse, Node> part) {
    this.part = part;
    getStyleClass().add("with-earlier");
    Choices.named(which, WithEarlier::words);
    which.getItems().setAll(uses);
    toRead.setId(id + "-to-read");
    toRead.getStyleClass().add("text-secondary");
    toRead.setWrapText(true);
    FlowPane choice =
        new FlowPane(
            Space.M,
            Space.S,
            new Field(id + "-framework", Strings.of("school.past.label"), which),
            toRead);
    choice.getStyleClass().add("with-earlier-choice");
    choice.setAlignment(Pos.BOTTOM_LEFT);
    setTop(choice);
    ReadOnly.within(this, this::past);
    which.valueProperty().subscribe(use -> Optional.ofNullable(use).ifPresent(this::show));
    which.setValue(uses.getFirst());
    this.wanted = wanted;
    this.wanted.subscribe(pack -> pack.ifPresent(this::choose));
  }

  /// The part as it is, where no earlier framework has anything to read in it.
  ///
  /// @param id what the ids of the choice begin with
  /// @param uses the frameworks that have something for the part, the present one first; not empty
  /// @param wanted id of the framework it is turned to for; one that has nothing here is left aside
  /// @param part makes the part of one of them
  public static Node of(
      String id,
      List<FrameworkUse> uses,
      ObservableValue<Optional<String>> wanted,
      Function<FrameworkUse, Node> part) {
    return uses.stream().anyMatch(FrameworkUse::past)
        ? new WithEarlier(id, uses, wanted, part)
        : part.apply(uses.getFirst());
  }

  /// Puts the focus into what is shown.
  @Override
  public void requestFocus() {
    getCenter().requestFocus();
  }

  private void choose(String pack) {
    which.getItems().stream()
        .filter(use -> use.framework().id().equals(pack))
        .findFirst()
        .ifPresent(which::setValue);
  }

  private void show(FrameworkUse use) {
    Shown.when(use.past(), toRead);
    setCenter(part.apply(use));
  }

  private Optional<Node> past() {
    return Optional.ofNullable(which.getValue()).filter(FrameworkUse::past).map(_ -> getCenter());
  }

  private static String words(FrameworkUse use) {
    String title = use.framework().identity().title();
    return use.ended()
        .map(ended -> ended(title, ended))
        .orElseGet(() -> Strings.of("school.past.present", title));
  }

  private static String ended(String title, Ended ended) {
    return ended
        .next()
        .map(next -> Strings.of("school.past.until", title, next.minusDays(1)))
        .orElseGet(() -> Strings.of("school.past.year", title, ended.lastYear()));
  }
}
