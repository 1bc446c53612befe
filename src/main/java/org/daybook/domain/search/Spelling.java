package org.daybook.domain.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Forgives how words are spelt where they are looked for: capitals, accents however they are
/// written, and apostrophes and hyphens of every kind, so that "obrien" finds "O’Brien" and
/// "well-being" finds "wellbeing".
public final class Spelling {
  private static final String JOINTS = "'’‘`´ʼ\\-‐‑";
  private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]+";
  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}" + JOINTS + "]+");
  private static final Pattern JOINT = Pattern.compile("[" + JOINTS + "]+");
  private static final Pattern JOINED =
      Pattern.compile(LETTERS + "(?:[" + JOINTS + "]" + LETTERS + ")+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Spelling() {}

  /// A text as it is compared letter by letter with another, both in this form.
  public static String plain(String text) {
    return UNHEARD
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.UK))
        .replaceAll("");
  }

  /// The words of what is typed, each plain; none for blanks and signs alone.
  public static List<String> words(String typed) {
    return Stream.of(typed.split("\\s+", -1))
        .map(Spelling::plain)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The words that are written with an apostrophe or hyphen, without it, with a space between;
  /// empty where there is none.
  public static String joined(String text) {
    return JOINED
        .matcher(text)
        .results()
        .map(word -> JOINT.matcher(word.group()).replaceAll(""))
        .collect(Collectors.joining(" "));
  }

  /// The parts of what is typed between blanks, each with the letters and digits it is made of:
  /// "well-being" is of two.
  public static List<List<String>> parts(String typed) {
    return Stream.of(typed.split("\\s+", -1))
        .map(part -> BREAKS.splitAsStream(part).filter(word -> !word.isEmpty()).toList())
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
