package org.daybook.report.note;

import java.util.List;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;
import org.jspecify.annotations.Nullable;

/// All that a note is written from.
///
/// @param school as the register knows it, or null if it does not
/// @param copy whose copy it is
record Material(
    Visit visit,
    Framework framework,
    @Nullable School school,
    VisitType type,
    Proposals proposals,
    Copy copy) {

  /// @param kept what the judgements pointed to when the note was issued, or null to work it out
  static Material of(
      Visit visit,
      Framework framework,
      @Nullable School school,
      @Nullable Proposals kept,
      Copy copy) {
    return new Material(
        visit,
        framework,
        school,
        framework.visitType(visit.occasion().type()),
        kept == null ? Proposals.of(framework, visit) : kept,
        copy);
  }

  /// What all that counts points to.
  CategoryProposal proposal() {
    return proposals.all();
  }

  Placement placement(Aspect aspect) {
    return visit.findings().placements().getOrDefault(aspect.id(), Placement.Aside.NOT_CONSIDERED);
  }

  /// What was found about an aspect, as far as the readers of this copy may know it.
  List<Evidence> evidenceFor(Aspect aspect) {
    return visit.findings().evidenceFor(aspect.id()).stream()
        .filter(evidence -> copy.shows(evidence.audience()))
        .toList();
  }

  /// Whether anything is in a category at all.
  boolean judged() {
    return proposal().overall().coverage().placed() > 0;
  }

  /// Whether an aspect is placed, or something was found about it that applies to the school.
  boolean lookedAt(Aspect aspect) {
    Judgement judgement = visit.findings().judgement(aspect.id());
    return switch (placement(aspect)) {
      case Placement.In _ -> true;
      case Placement.Aside.NOT_APPLICABLE -> false;
      case Placement.Aside.NOT_CONSIDERED ->
          !judgement.rationale().isBlank()
              || saidBySchool(aspect)
              || !judgement.ticked().isEmpty()
              || !evidenceFor(aspect).isEmpty();
    };
  }

  private boolean saidBySchool(Aspect aspect) {
    Judgement own = visit.findings().judgements().of(Voice.SCHOOL, aspect.id());
    return own.placement() instanceof Placement.In || !own.rationale().isBlank();
  }

  String categoryName(String id) {
    return framework.category(id).name();
  }

  Cell.Place place(String category) {
    return new Cell.Place(
        categoryName(category), framework.category(category).rank(), framework.categories().size());
  }

  /// What the organisation calls a category, to begin a line with.
  String categoryWord() {
    return Wording.capital(framework.vocabulary().category());
  }
}
