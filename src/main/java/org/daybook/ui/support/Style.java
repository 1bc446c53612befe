package org.daybook.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How everything looks: the bundled typeface, light or dark, and the size of text.
///
/// Scenes dressed once follow every later change. Keep it as long as the window lives.
public final class Style {
  private static final List<String> FACES =
      List.of("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf");
  private static final List<String> SHEETS =
      List.of(
          "base",
          "controls",
          "shell",
          "judging",
          "together",
          "visit-tabs",
          "evidence",
          "screens",
          "forms",
          "assurance",
          "year");
  // The size of body text at 100 per cent, in pixels; every other length follows it.
  private static final double BODY = 13;
  // 18 points, for two people at one screen; larger text stays larger.
  private static final double TOGETHER = 24;

  private final ObservableList<String> sheets = FXCollections.observableArrayList();

  /// Loads the typeface and starts light, with text at its normal size.
  public Style() {
    FACES.forEach(Style::register);
    show(false, 100);
  }

  /// Makes a scene follow this style. Popups and tooltips of the scene follow by themselves;
  /// windows of their own, such as dialogs, are dressed too.
  public void dress(Scene scene) {
    Bindings.bindContent(scene.getStylesheets(), sheets);
  }

  /// Changes what all dressed scenes look like.
  ///
  /// @param textSize in per cent of the normal size, 75 to 300
  public void show(boolean dark, int textSize) {
    if (textSize < 75 || textSize > 300) {
      throw new IllegalArgumentException("text size in per cent: " + textSize);
    }
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    List<String> wanted = new ArrayList<>();
    wanted.add(sheet("tokens"));
    if (dark) {
      wanted.add(sheet("tokens-dark"));
    }
    SHEETS.forEach(name -> wanted.add(sheet(name)));
    wanted.add(sizes(textSize / 100.0));
    sheets.setAll(wanted);
  }

  // Icons take an em for their own size, not that of the text, and would grow with every pass.
  private static String sizes(double scale) {
    return "data:text/css,"
        + ".root{-fx-font-size:%spx}".formatted(BODY * scale)
        + ".together{-fx-font-size:%spx}".formatted(Math.max(TOGETHER, BODY * scale))
        + ".ikonli-font-icon{-fx-icon-size:%spx}".formatted(18 * scale)
        + ".notice>.ikonli-font-icon{-fx-icon-size:%spx}".formatted(16 * scale)
        + ".empty-state>.ikonli-font-icon{-fx-icon-size:%spx}".formatted(36 * scale);
  }

  private static String sheet(String name) {
    return resource("css/" + name + ".css").toExternalForm();
  }

  private static void register(String face) {
    try (InputStream in = resource("fonts/" + face).openStream()) {
      Objects.requireNonNull(Font.loadFont(in, BODY), face);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Style.class.getResource("/org/daybook/" + name), name);
  }
}
