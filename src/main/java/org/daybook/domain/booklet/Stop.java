package org.daybook.domain.booklet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.form.Form;

/// Something one comes to on the way through the year: a half-term, or a term at its end.
public sealed interface Stop {
  Span span();

  List<FormSlot> forms();

  /// How many things should be there by now and are not.
  int lacking();

  /// A half-term with its visits.
  ///
  /// @param entries what the calendar asks for; mostly one visit
  /// @param visits all there were and that are planned, the earliest first
  /// @param forms those of the school that there is one of for each half-term
  record OfHalfTerm(
      Span span, List<EntryReading> entries, List<Recorded> visits, List<FormSlot> forms)
      implements Stop {
    private static final Set<ItemReading.State> ASKED =
        EnumSet.of(
            ItemReading.State.DONE, ItemReading.State.MISSING, ItemReading.State.NOT_YET_DUE);

    public OfHalfTerm {
      entries = List.copyOf(entries);
      visits = List.copyOf(visits);
      forms = List.copyOf(forms);
    }

    /// What should be there by now and is not.
    public List<ItemReading> missing() {
      return entries.stream()
          .flatMap(entry -> entry.items().stream())
          .filter(item -> item.state() == ItemReading.State.MISSING)
          .toList();
    }

    @Override
    public int lacking() {
      return missing().size();
    }

    /// Whether its visits ask for a form, so that it stands among their things.
    public boolean asksFor(Form form) {
      return entries.stream()
          .flatMap(entry -> entry.items().stream())
          .anyMatch(item -> form.id().equals(item.item().form()));
    }

    /// How many of the things asked for are there.
    public int done() {
      return (int)
          entries.stream()
              .flatMap(entry -> entry.items().stream())
              .filter(item -> item.state() == ItemReading.State.DONE)
              .count();
    }

    /// How many things are asked for: those that are there, and those that will be missing.
    public int asked() {
      return (int)
          entries.stream()
              .flatMap(entry -> entry.items().stream())
              .filter(item -> ASKED.contains(item.state()))
              .count();
    }
  }

  /// A term: what it comes to for the governors, and its forms.
  ///
  /// @param documents what the organisation asks for in this term, in the pack's words
  /// @param visits those of its half-terms, the earliest first
  /// @param forms those of the school that there is one of for each term
  /// @param missing those of the forms that should be there by now and are not
  /// @param expected the ids of those that are missing, or will be once the term is over
  /// @param aside those of which somebody says that they do not apply here, by the form's id
  /// @param words the paragraph for governors; may be empty
  record OfTerm(
      Span span,
      List<String> documents,
      List<Recorded> visits,
      List<FormSlot> forms,
      List<FormSlot> missing,
      Set<String> expected,
      Map<String, SetAside> aside,
      String words)
      implements Stop {
    public OfTerm {
      documents = List.copyOf(documents);
      visits = List.copyOf(visits);
      forms = List.copyOf(forms);
      missing = List.copyOf(missing);
      expected = Set.copyOf(expected);
      aside = Map.copyOf(aside);
    }

    /// By what a form of it can be set aside.
    public Matter matter(FormSlot slot) {
      return new Matter(span.name(), slot.form().id());
    }

    /// Whether a form that is not there is, or will be, missing unless it is set aside.
    public boolean applies(FormSlot slot) {
      return expected.contains(slot.form().id());
    }

    /// Whether a form is not there, and it does not apply.
    public boolean setAside(FormSlot slot) {
      return !slot.done() && aside.containsKey(slot.form().id());
    }

    @Override
    public int lacking() {
      return missing.size();
    }
  }
}
