package org.daybook.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours can be told apart and read, light and dark, by WCAG's measure of contrast.
final class TokensTest {
  private static final Path CSS = Path.of("src/main/resources/org/daybook/css");
  private static final Pattern TOKEN = Pattern.compile("-db-([a-z0-9-]+): (#[0-9a-f]{6,8});");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text,            surface,          4.5
          text,            surface-quiet,    4.5
          text,            surface-sunken,   4.5
          text,            surface-hover,    4.5
          text,            surface-selected, 4.5
          text,            surface-raised,   4.5
          text-secondary,  surface,          4.5
          text-secondary,  surface-quiet,    4.5
          text-secondary,  surface-sunken,   4.5
          text-secondary,  surface-hover,    4.5
          text-secondary,  surface-selected, 4.5
          text-secondary,  surface-raised,   4.5
          text-prompt,     surface,          4.5
          text-prompt,     surface-quiet,    4.5
          accent-text,     surface,          4.5
          accent-text,     surface-quiet,    4.5
          accent-text,     surface-selected, 4.5
          on-accent,       accent,           4.5
          on-accent,       accent-hover,     4.5
          on-accent,       accent-pressed,   4.5
          green-text,      green-soft,       4.5
          amber-text,      amber-soft,       4.5
          red-text,        red-soft,         4.5
          green-text,      surface,          4.5
          amber-text,      surface,          4.5
          red-text,        surface,          4.5
          on-category-1,   category-1,       4.5
          on-category-2,   category-2,       4.5
          on-category-3,   category-3,       4.5
          on-category-4,   category-4,       4.5
          on-category-5,   category-5,       4.5
          on-category-6,   category-6,       4.5
          green,           surface,          3
          amber,           surface,          3
          red,             surface,          3
          green,           surface-quiet,    3
          red,             surface-quiet,    3
          line-field,      surface,          3
          line-field,      surface-quiet,    3
          category-line,   surface,          3
          bar,             surface,          3
          accent,          surface,          3
          accent,          surface-selected, 3
          """)
  void contrastIsEnough(String front, String ground, double least) throws IOException {
    for (String sheet : new String[] {"tokens", "tokens-dark"}) {
      Map<String, String> colours = tokens(sheet);
      assertThat(contrast(colour(colours, front), colour(colours, ground)))
          .as("%s on %s in %s", front, ground, sheet)
          .isGreaterThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          tokens,      -1
          tokens-dark, 1
          """)
  void everyStepOfTheCategoriesCanBeToldFromTheNextInGrey(String sheet, int direction)
      throws IOException {
    Map<String, String> colours = tokens(sheet);
    for (int step = 1; step < 6; step++) {
      String here = colour(colours, "category-" + step);
      String next = colour(colours, "category-" + (step + 1));
      assertThat(Math.signum(luminance(next) - luminance(here))).isEqualTo(direction);
      assertThat(contrast(here, next))
          .as("steps %s and %s in %s", step, step + 1, sheet)
          .isGreaterThan(1.2);
    }
  }

  @Test
  void darkNamesTheSameTokens() throws IOException {
    assertThat(tokens("tokens-dark").keySet()).isEqualTo(tokens("tokens").keySet());
  }

  @Test
  void noOtherSheetNamesAColour() throws IOException {
    try (Stream<Path> sheets = Files.list(CSS)) {
      for (Path sheet : sheets.filter(s -> !s.toString().contains("tokens")).toList()) {
        assertThat(Files.readString(sheet)).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
      }
    }
  }

  @Test
  void everyTokenUsedExists() throws IOException {
    Map<String, String> colours = tokens("tokens");
    try (Stream<Path> sheets = Files.list(CSS)) {
      for (Path sheet : sheets.toList()) {
        Matcher use = Pattern.compile("-db-([a-z0-9-]+)").matcher(Files.readString(sheet));
        while (use.find()) {
          assertThat(colours).as(sheet.toString()).containsKey(use.group(1));
        }
      }
    }
  }

  private static Map<String, String> tokens(String sheet) throws IOException {
    Map<String, String> tokens = new LinkedHashMap<>();
    Matcher line = TOKEN.matcher(Files.readString(CSS.resolve(sheet + ".css")));
    while (line.find()) {
      tokens.put(line.group(1), line.group(2));
    }
    return tokens;
  }

  private static String colour(Map<String, String> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
