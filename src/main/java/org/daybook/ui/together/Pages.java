package org.daybook.ui.together;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgements.Voice;

/// Makes the pages from what is found so far. What a headteacher may not see ends here.
///
/// @param sections those of the visit that the school may read
record Pages(Framework framework, List<Section> sections) {
  Pages {
    sections = List.copyOf(sections);
  }

  static Pages of(Framework framework, VisitType type) {
    return new Pages(
        framework,
        type.sections().stream().filter(section -> section.audience() == Audience.SCHOOL).toList());
  }

  /// Every page the school can turn to: the aspects, then the sections.
  List<Stop> stops() {
    return Stream.<Stop>concat(
            framework.aspects().stream().map(aspect -> new Stop.AtAspect(aspect.id())),
            sections.stream().map(section -> new Stop.AtSection(section.id())))
        .toList();
  }

  /// The page on which the school says where it stands.
  Page own(Stop stop, Findings findings, Page.Ready ready) {
    return switch (stop) {
      case Stop.AtAspect(String id) -> placing(framework.aspect(id), findings, ready);
      case Stop.AtSection(String id) -> writing(section(id), findings, ready);
    };
  }

  private Page.Own placing(Aspect aspect, Findings findings, Page.Ready ready) {
    List<Aspect> aspects = framework.aspects();
    return new Page.Own(
        framework.areaOf(aspect.id()).name(),
        aspect,
        aspects.indexOf(aspect) + 1,
        aspects.size(),
        findings.judgements().of(Voice.SCHOOL, aspect.id()).placement(),
        (int) aspects.stream().filter(each -> decided(findings, each)).count(),
        evidence(findings, aspect.id(), Voice.SCHOOL)
            .map(piece -> new Page.Piece(piece.id(), piece.text()))
            .toList(),
        ready);
  }

  private Page.Writing writing(Section section, Findings findings, Page.Ready ready) {
    return new Page.Writing(
        section,
        sections.indexOf(section) + 1,
        sections.size(),
        (int) sections.stream().filter(each -> written(each, findings).bySchool()).count(),
        ready);
  }

  static boolean decided(Findings findings, Aspect aspect) {
    return findings.judgements().of(Voice.SCHOOL, aspect.id()).decided();
  }

  Page.Talk talk(Findings findings) {
    return new Page.Talk(Agenda.of(framework, findings.judgements()), written(findings));
  }

  /// The sections in which either has written, in the order of the note.
  List<Page.Written> written(Findings findings) {
    return sections.stream()
        .map(section -> written(section, findings))
        .filter(page -> page.bySchool() || page.byAdviser())
        .toList();
  }

  private static Page.Written written(Section section, Findings findings) {
    return new Page.Written(
        section,
        section.about().isEmpty()
            ? List.of(said("", section.id(), findings))
            : section.about().stream()
                .map(group -> said(group.name(), section.noteKey(group), findings))
                .toList());
  }

  private static Page.Said said(String about, String key, Findings findings) {
    return new Page.Said(
        about,
        findings.selfEvaluation().getOrDefault(key, "").strip(),
        findings.notes().getOrDefault(key, "").strip());
  }

  Page.Compared compared(Agenda agenda, Item item, Findings findings) {
    String aspect = item.aspect().id();
    return new Page.Compared(
        framework.areaOf(aspect).name(),
        item,
        agenda.items().indexOf(item) + 1,
        agenda.items().size(),
        findings.judgements().of(Voice.SCHOOL, aspect).rationale().strip(),
        findings.judgements().of(Voice.ADVISER, aspect).rationale().strip(),
        evidence(findings, aspect, Voice.SCHOOL).map(Pages::line).toList(),
        evidence(findings, aspect, Voice.ADVISER).map(Pages::line).toList());
  }

  /// What one of the two puts forward, as far as the school may read it.
  private static Stream<Evidence> evidence(Findings findings, String aspect, Voice voice) {
    return findings.evidenceFor(aspect).stream()
        .filter(piece -> piece.audience() == Audience.SCHOOL && piece.voice() == voice);
  }

  private static String line(Evidence evidence) {
    return evidence.challenges()
        ? Strings.of("together.evidence.challenges", evidence.text().strip())
        : evidence.text().strip();
  }

  private Section section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }
}
