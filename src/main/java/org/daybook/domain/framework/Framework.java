package org.daybook.domain.framework;

import java.util.List;
import java.util.Optional;

/// An organisation's published method for school improvement: what its framework pack says.
///
/// Immutable. Lookups by id throw [IllegalArgumentException] for an id the pack does not have; use
/// the `find…` forms where the id comes from outside.
///
/// @param identity which method, whose, and which version of it
/// @param vocabulary the organisation's own terms
/// @param scale categories, areas and aspects: what is judged
/// @param support support levels, from least to most support
/// @param practice visit types, year and circulation: how the work is done
/// @param instruments figures, grids and forms: what is recorded besides visits
public record Framework(
    Identity identity,
    Vocabulary vocabulary,
    Scale scale,
    List<SupportLevel> support,
    Practice practice,
    Instruments instruments) {

  public Framework {
    support = List.copyOf(support);
  }

  public String id() {
    return identity.id();
  }

  /// Whether schools are placed in categories at all.
  public boolean judges() {
    return !categories().isEmpty();
  }

  /// Categories by rank, the strongest first.
  public List<Category> categories() {
    return scale.categories();
  }

  public List<Area> areas() {
    return scale.areas();
  }

  /// All aspects in the order of the pack.
  public List<Aspect> aspects() {
    return scale.aspects();
  }

  public Category category(String id) {
    return findCategory(id).orElseThrow(() -> unknown("category", id));
  }

  public Optional<Category> findCategory(String id) {
    return categories().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  public Aspect aspect(String id) {
    return findAspect(id).orElseThrow(() -> unknown("aspect", id));
  }

  public Optional<Aspect> findAspect(String id) {
    return aspects().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /// The area that holds the aspect of this id.
  public Area areaOf(String aspectId) {
    return areas().stream()
        .filter(area -> area.aspects().stream().anyMatch(a -> a.id().equals(aspectId)))
        .findFirst()
        .orElseThrow(() -> unknown("aspect", aspectId));
  }

  public VisitType visitType(String id) {
    return findVisitType(id).orElseThrow(() -> unknown("visit type", id));
  }

  public Optional<VisitType> findVisitType(String id) {
    return practice.visitTypes().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /// The support level that a category brings.
  public SupportLevel supportFor(Category category) {
    return support.stream()
        .filter(level -> level.id().equals(category.support()))
        .findFirst()
        .orElseThrow(() -> unknown("support level", category.support()));
  }

  private IllegalArgumentException unknown(String what, String id) {
    return new IllegalArgumentException(id() + " has no " + what + " " + id);
  }
}
