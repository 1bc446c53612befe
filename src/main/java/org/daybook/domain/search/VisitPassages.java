package org.daybook.domain.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.plan.Action;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;

/// Everything written at a visit, also what only the adviser or the office may read.
public final class VisitPassages {
  private final Visit visit;
  private final Optional<Framework> framework;
  private final Passages found = new Passages(Audience.SCHOOL);

  private VisitPassages(Visit visit, Optional<Framework> framework) {
    this.visit = visit;
    this.framework = framework;
  }

  /// Gathers it.
  ///
  /// @param framework the one the visit was made with; without it, ids stand in place of names
  public static List<Passage> of(Visit visit, Optional<Framework> framework) {
    VisitPassages passages = new VisitPassages(visit, framework);
    passages.before();
    passages.notes();
    passages.judgements();
    visit.findings().evidence().forEach(passages::evidence);
    visit.outcome().actions().forEach(passages::action);
    passages.agreement();
    passages.found.add(Kind.NEXT_VISIT, "", visit.outcome().next().about());
    new CoursePassages(passages.found, passages::title, passages::audience)
        .add(visit.outcome().course());
    return passages.found.all();
  }

  /// Gathers what stood in an issued version of its note, which nobody's copy has all of: what is
  /// private is in none.
  ///
  /// @param framework as of [#of]
  public static List<Passage> issued(Visit visit, Optional<Framework> framework) {
    return of(visit, framework).stream()
        .filter(passage -> passage.audience() != Audience.PRIVATE)
        .toList();
  }

  private void before() {
    found.add(Kind.AGENDA, "", visit.preparation().agenda());
    visit.preparation().had().forEach(document -> found.add(Kind.HAD, "", document));
  }

  private void notes() {
    Findings findings = visit.findings();
    found.add(Kind.PRESENT, "", Person.lines(visit.occasion().present()));
    found.add(Kind.FOCUS, "", visit.occasion().focus());
    findings.activities().forEach(activity -> found.add(Kind.ACTIVITY, "", activity));
    findings
        .notes()
        .forEach((key, text) -> found.add(audience(key), Kind.NOTE, title(key), text, key));
    findings
        .selfEvaluation()
        .forEach((key, text) -> found.add(audience(key), Kind.NOTE, title(key), text, key));
    findings
        .asides()
        .forEach(
            aside ->
                found.add(
                    aside.audience(),
                    Kind.NOTE,
                    title(aside.section()),
                    aside.text(),
                    aside.section(),
                    aside.audience().name()));
  }

  private void judgements() {
    Findings findings = visit.findings();
    findings
        .signalAnswers()
        .forEach(
            (statement, text) -> {
              Optional<Aspect> aspect = saying(statement);
              found.add(
                  Kind.ANSWER,
                  aspect.map(Aspect::name).orElse(""),
                  text,
                  aspect.map(Aspect::id).orElse(""),
                  statement);
            });
    for (Voice voice : Voice.values()) {
      for (Map.Entry<String, Judgement> said : findings.judgements().of(voice).entrySet()) {
        String id = said.getKey();
        found.add(Kind.RATIONALE, aspect(id), said.getValue().rationale(), id, voice.name());
      }
    }
    findings
        .judgements()
        .disagreements()
        .forEach((id, apart) -> found.add(Kind.DISAGREEMENT, aspect(id), apart.words(), id));
  }

  private void evidence(Evidence piece) {
    String id = piece.id().toString();
    String aspects =
        String.join(", ", piece.aspects().stream().map(this::aspect).sorted().toList());
    found.add(piece.audience(), Kind.EVIDENCE, aspects, said(piece), id);
    for (Attachment attachment : piece.attachments()) {
      found.add(
          piece.audience(),
          Kind.ATTACHMENT,
          aspects,
          attachment.name() + "\n" + attachment.alt(),
          id,
          attachment.id().toString());
    }
  }

  private static String said(Evidence piece) {
    return piece.who().isEmpty() ? piece.text() : piece.text() + "\n" + piece.who();
  }

  private void action(Action action) {
    found.add(
        Kind.ACTION, action.who(), action.what() + "\n" + action.success(), action.id().toString());
  }

  private void agreement() {
    Agreement agreement = visit.outcome().agreement();
    if (agreement != null) {
      found.add(Kind.AGREEMENT, "", agreement.reason() + "\n" + Person.lines(agreement.by()));
    }
    var typed = visit.outcome().agreeing();
    if (typed != null) {
      found
          .add(Audience.PRIVATE, Kind.AGREEMENT, "", typed.reason(), "reason")
          .add(Audience.PRIVATE, Kind.AGREEMENT, "", typed.others(), "others");
    }
  }

  private String aspect(String id) {
    return framework.flatMap(f -> f.findAspect(id)).map(Aspect::name).orElse(id);
  }

  /// The aspect that has a statement.
  private Optional<Aspect> saying(String statement) {
    return framework.stream()
        .flatMap(f -> f.aspects().stream())
        .filter(aspect -> aspect.statements().stream().anyMatch(s -> s.id().equals(statement)))
        .findFirst();
  }

  private Stream<Section> sections() {
    return framework.flatMap(f -> f.findVisitType(visit.occasion().type())).stream()
        .map(VisitType::sections)
        .flatMap(List::stream);
  }

  /// Who may read a note, by its key or its section's id; of one nobody knows only its writer.
  private Audience audience(String key) {
    return sections()
        .filter(section -> section.id().equals(key) || section.noteKeys().contains(key))
        .findFirst()
        .map(Section::audience)
        .orElse(Audience.PRIVATE);
  }

  /// The heading of a note, by its key.
  private String title(String key) {
    return sections().flatMap(section -> title(section, key).stream()).findFirst().orElse(key);
  }

  private static Optional<String> title(Section section, String key) {
    return section.id().equals(key)
        ? Optional.of(section.title())
        : section.about().stream()
            .filter(group -> section.noteKey(group).equals(key))
            .map(Group::name)
            .map(name -> section.title() + ": " + name)
            .findFirst();
  }
}
