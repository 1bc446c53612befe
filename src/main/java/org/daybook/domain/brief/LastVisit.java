package org.daybook.domain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.domain.brief.Brief.Last;
import org.daybook.domain.brief.Brief.Said;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.history.Leaving;
import org.daybook.domain.history.Leaving.Earlier;
import org.daybook.domain.visit.Findings;
import org.jspecify.annotations.Nullable;

/// Gathers what the last visit left open and said. Where it was silent under a heading of the
/// summary, such as the next steps, an earlier one speaks.
public final class LastVisit {
  private final List<Said> said = new ArrayList<>();
  private final Set<String> sections = new HashSet<>();

  private LastVisit() {}

  /// What is known of the last visit.
  ///
  /// @param framework the id of the framework whose notes of still earlier visits count too
  /// @param earlier the latest first
  /// @return empty where there is none
  public static Optional<Last> of(String framework, List<Earlier> earlier) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Earlier last = earlier.getFirst();
    LastVisit gathered = new LastVisit();
    last.type().sections().forEach(section -> gathered.add(section, last, null));
    earlier.stream()
        .skip(1)
        .filter(each -> each.framework().id().equals(framework))
        .forEach(gathered::addSummary);
    return Optional.of(
        new Last(
            last.visit().occasion().date(),
            last.type().name(),
            Leaving.openActions(earlier.stream().map(Earlier::visit).toList()),
            gathered.said));
  }

  /// Adds what stood in a note's summary where no later visit said anything.
  private void addSummary(Earlier each) {
    each.type().sections().stream()
        .filter(section -> section.summary() && !sections.contains(section.id()))
        .forEach(section -> add(section, each, each.visit().occasion().date()));
  }

  /// What a section says to the school, where it stands in the summary, and what to the office.
  private void add(Section section, Earlier each, @Nullable LocalDate before) {
    Findings findings = each.visit().findings();
    Audience readers = section.audience();
    if (readers == Audience.INTERNAL || (readers == Audience.SCHOOL && section.summary())) {
      boolean internal = readers == Audience.INTERNAL;
      add(section, internal, before, key -> findings.notes().getOrDefault(key, ""));
    }
    if (readers == Audience.SCHOOL) {
      add(section, true, before, key -> findings.aside(key, Audience.INTERNAL));
    }
  }

  private void add(
      Section section, boolean internal, @Nullable LocalDate before, UnaryOperator<String> noted) {
    String text =
        section.noteKeys().stream()
            .map(noted)
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"));
    if (!text.isEmpty()) {
      said.add(new Said(section.title(), text, internal, before));
      sections.add(section.id());
    }
  }
}
