package org.daybook.domain.visit;

import java.util.UUID;
import org.daybook.domain.framework.PackVersion;

/// A visit to a school and all that is recorded at it. Immutable: each change is a new visit.
///
/// @param occasion which school, when, what for and who was there
/// @param pack the framework it is judged by, kept even when the school later changes framework
/// @param findings what was seen and how it is judged
/// @param outcome what follows from it
/// @param preparation what there was before it began
public record Visit(
    UUID id,
    Occasion occasion,
    PackVersion pack,
    Findings findings,
    Outcome outcome,
    Preparation preparation) {

  /// A visit nobody has prepared.
  public Visit(UUID id, Occasion occasion, PackVersion pack, Findings findings, Outcome outcome) {
    this(id, occasion, pack, findings, outcome, Preparation.NONE);
  }

  public Visit with(Occasion changed) {
    return new Visit(id, changed, pack, findings, outcome, preparation);
  }

  /// A planned visit is in progress as soon as something is found.
  public Visit with(Findings changed) {
    return new Visit(id, occasion, pack, changed, outcome.begun(), preparation);
  }

  public Visit with(Outcome changed) {
    return new Visit(id, occasion, pack, findings, changed, preparation);
  }

  public Visit with(Preparation changed) {
    return new Visit(id, occasion, pack, findings, outcome, changed);
  }

  /// In progress, if it was planned.
  public Visit begun() {
    return with(outcome.begun());
  }

  /// With what earlier visits leave to it; their open actions come before its own.
  public Visit carrying(Carried carried) {
    return with(outcome.carrying(carried)).with(preparation.with(carried));
  }
}
