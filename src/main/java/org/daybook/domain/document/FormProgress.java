package org.daybook.domain.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question.YesNo;
import org.jspecify.annotations.Nullable;

/// How far a form is filled in, and what it still lacks.
///
/// Only questions with yes or no make demands: after a yes, and when every answer is no. Such
/// questions must all be answered themselves. Where two demands contradict, the part is required.
///
/// @param parts those asked in the form's term, in its order
public record FormProgress(List<PartProgress> parts) {
  public FormProgress {
    parts = List.copyOf(parts);
  }

  /// Works it out.
  ///
  /// @param term the term the form is for, or null where terms do not matter
  public static FormProgress of(Form form, @Nullable String term, Answers answers) {
    List<Part> asked = form.parts(term);
    Demands demands = new Demands(new HashSet<>(), new HashSet<>());
    asked.forEach(part -> demands.add(part, answers));
    return new FormProgress(
        asked.stream()
            .map(part -> new PartProgress(part, demands.on(part), Filling.of(part, answers)))
            .toList());
  }

  /// What a group of questions has come to.
  public static Verdict verdict(String part, YesNo asked, Answers answers) {
    List<String> given =
        IntStream.rangeClosed(1, asked.questions().size())
            .mapToObj(n -> answers.get(Answers.key(part, n)))
            .toList();
    if (given.contains(Answers.YES)) {
      return Verdict.ANY_YES;
    }
    return given.stream().allMatch(Answers.NO::equals) ? Verdict.ALL_NO : Verdict.OPEN;
  }

  /// The parts that must be filled in and are not.
  public List<Part> missing() {
    return parts.stream().filter(PartProgress::missing).map(PartProgress::part).toList();
  }

  /// How many of the parts that are asked are filled in.
  public int filled() {
    return (int) needed().stream().filter(part -> part.filling().complete()).count();
  }

  public int asked() {
    return needed().size();
  }

  /// Whether all that is asked is filled in; false where nothing is asked.
  public boolean complete() {
    return asked() > 0 && filled() == asked();
  }

  /// Whether anything is there, however little.
  public boolean begun() {
    return parts.stream().anyMatch(part -> part.filling().begun());
  }

  private List<PartProgress> needed() {
    return parts.stream().filter(part -> part.need() != Need.NOT_NEEDED).toList();
  }

  /// What answers with yes or no amount to.
  public enum Verdict {
    /// No yes yet, and not all answered.
    OPEN,
    ANY_YES,
    ALL_NO
  }

  /// What the answers so far demand.
  private record Demands(Set<String> required, Set<String> notNeeded) {
    void add(Part part, Answers answers) {
      if (!(part.question() instanceof YesNo asked) || !asked.leads()) {
        return;
      }
      required.add(part.id());
      switch (verdict(part.id(), asked, answers)) {
        case ANY_YES -> {
          required.addAll(asked.anyYes());
          notNeeded.addAll(asked.allNo());
        }
        case ALL_NO -> {
          required.addAll(asked.allNo());
          notNeeded.addAll(asked.anyYes());
          notNeeded.addAll(asked.allNoSkips());
        }
        case OPEN -> {}
      }
    }

    Need on(Part part) {
      if (required.contains(part.id())) {
        return Need.REQUIRED;
      }
      return notNeeded.contains(part.id()) ? Need.NOT_NEEDED : Need.ASKED;
    }
  }
}
