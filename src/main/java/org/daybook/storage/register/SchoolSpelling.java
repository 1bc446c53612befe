package org.daybook.storage.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Forgives how a school's name is spelt: accents, apostrophes, punctuation, "St" or "Saint".
///
/// Names and what is typed go through the same rules, so "st thomas a becket" finds
/// "Saint Thomas à Becket".
final class SchoolSpelling {
  private static final String APOSTROPHES = "'’‘`´ʼ";

  private SchoolSpelling() {}

  /// The words of a text in small letters and digits, without accents or apostrophes.
  static List<String> words(String text) {
    return split(text, false);
  }

  /// The words with the one spelling of "Saint" that names are kept in.
  static List<String> nameWords(String name) {
    List<String> words = words(name);
    words.replaceAll(word -> word.equals("saint") ? "st" : word);
    return words;
  }

  /// Other ways to write a name's words: "saint" for "St", "cass s" for "Cass's".
  static List<String> otherWords(String name, List<String> nameWords) {
    List<String> others = new ArrayList<>();
    if (name.chars().anyMatch(c -> APOSTROPHES.indexOf(c) >= 0)) {
      others.addAll(split(name, true));
      others.removeAll(nameWords);
    }
    if (nameWords.contains("st")) {
      others.add("saint");
    }
    return others;
  }

  private static List<String> split(String text, boolean atApostrophes) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (isBetweenWords(c) && (atApostrophes || APOSTROPHES.indexOf(c) < 0)) {
        end(word, words);
        if (c == '&') {
          words.add("and");
        }
      }
    }
    end(word, words);
    return words;
  }

  private static boolean isBetweenWords(char c) {
    return Character.getType(c) != Character.NON_SPACING_MARK;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
