package org.daybook.domain.visit.kept;

import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;

/// What the judgements of a visit point to, with every number that a note prints of it. Kept with
/// an issued note, so that an old version says for ever what it said.
///
/// @param all what all that counts points to
/// @param school what the school's own judgements point to
public record Proposals(CategoryProposal all, Fit school) {

  /// Worked out by the rule, as it is today.
  ///
  /// @throws IllegalArgumentException if the visit names an aspect or category not in the pack
  public static Proposals of(Framework framework, Visit visit) {
    return new Proposals(
        CategoryProposal.of(framework, visit.findings().placements()),
        CategoryProposal.of(framework, visit.findings().judgements().placements(Voice.SCHOOL))
            .overall());
  }
}
