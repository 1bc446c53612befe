package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.packs.PackLibrary;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The conversation at one screen holds in every framework, also in one that places no school in a
/// category: the school places what there is to place and writes under every heading it may read.
class TogetherEveryPackTest {
  private static Session session;

  @BeforeAll
  static void store(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  /// Every type of visit in every framework.
  static Stream<Arguments> types() {
    return PackLibrary.builtIn().all().stream()
        .flatMap(
            framework ->
                framework.practice().visitTypes().stream()
                    .map(type -> Arguments.of(framework.id(), type.id())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("types")
  void theSchoolSaysWhereItStandsAndBothCompare(String pack, String visitType) throws Exception {
    Framework framework = session.frameworks().find(pack);
    VisitType type = framework.visitType(visitType);
    OpenVisit open = session.open(started(framework, type));
    adviser(open, framework, type);
    List<Section> readable =
        type.sections().stream().filter(s -> s.audience() == Audience.SCHOOL).toList();
    TogetherViewModel together = together(open);

    walk(together, framework, readable);
    said(session.open(open.standing().visit().id()), framework, readable);
    together.ready(Voice.SCHOOL, true);
    together.ready(Voice.ADVISER, true);
    together.compareNow(true);
    compare(together, framework, readable);
  }

  /// A pack of one's own may have a type of visit of which the school reads nothing.
  @Test
  void whereTheSchoolHasNothingToSayThereIsNoConversation() throws Exception {
    Framework unjudged = session.frameworks().find("bedford-2018");
    Framework judging = session.frameworks().find("bristol-2025");
    VisitType visit = unjudged.practice().visitTypes().getFirst();
    VisitType unread = readBy(visit, Audience.INTERNAL);

    assertThat(TogetherViewModel.possible(unjudged, visit)).isTrue();
    assertThat(TogetherViewModel.possible(unjudged, unread)).isFalse();
    assertThat(TogetherViewModel.possible(judging, unread)).isTrue();
  }

  private static VisitType readBy(VisitType type, Audience audience) {
    return new VisitType(
        type.id(),
        type.name(),
        type.document(),
        type.length(),
        type.sections().stream().filter(section -> section.audience() == audience).toList(),
        type.circulation(),
        type.confidentiality(),
        type.meantFor(),
        type.activities(),
        type.signedBy());
  }

  private static UUID started(Framework framework, VisitType type) throws Exception {
    return session
        .visits()
        .start(
            new NewVisit(
                PatsStore.MADE_UP,
                framework.id(),
                type.id(),
                PatsStore.TODAY,
                "Pat Lindqvist (invented)",
                List.of(),
                ""));
  }

  /// The adviser places every aspect and writes for every reader under every heading.
  private static void adviser(OpenVisit open, Framework framework, VisitType type)
      throws Exception {
    Judging judging = new Judging(open);
    for (Aspect aspect : framework.aspects()) {
      judging.place(aspect.id(), new Placement.In(framework.categories().getLast().id()));
    }
    NoteTaking notes = new NoteTaking(open);
    for (Section section : type.sections()) {
      for (String key : section.noteKeys()) {
        for (Audience audience : Audience.values()) {
          if (section.audience().admits(audience)) {
            notes.write(key, audience, audience + " words of the adviser on " + key);
          }
        }
      }
    }
  }

  private static TogetherViewModel together(OpenVisit open) throws Exception {
    return new TogetherViewModel(
        new VisitDesk(open, open.standing(), AtOnce.tasks(), new TypedPauses()),
        session,
        AtOnce.tasks(),
        new TogetherViewModel.Ways(() -> {}, () -> {}));
  }

  /// From the first page to the last, each filled in.
  private static void walk(
      TogetherViewModel together, Framework framework, List<Section> readable) {
    together.step(-99);
    List<String> seen = new ArrayList<>();
    boolean more = true;
    while (more) {
      assertThat(together.page().get().toString()).doesNotContain("words of the adviser");
      switch (together.page().get()) {
        case Page.Own own -> {
          seen.add(own.aspect().id());
          together.place(1);
        }
        case Page.Writing writing -> {
          seen.add(writing.section().id());
          for (String key : writing.section().noteKeys()) {
            together.words().section(key).text().set("Our own words on " + key);
          }
        }
        default -> throw new AssertionError(together.page().get().toString());
      }
      more = together.leads(1);
      together.step(1);
    }
    List<String> all = new ArrayList<>(framework.aspects().stream().map(Aspect::id).toList());
    all.addAll(readable.stream().map(Section::id).toList());
    assertThat(seen).isEqualTo(all);
    assertThat(readable).isNotEmpty();
  }

  private static void said(OpenVisit kept, Framework framework, List<Section> readable)
      throws Exception {
    Findings findings = kept.standing().visit().findings();
    for (Aspect aspect : framework.aspects()) {
      assertThat(findings.judgements().of(Voice.SCHOOL, aspect.id()).placement())
          .isEqualTo(new Placement.In(framework.categories().getFirst().id()));
    }
    List<String> keys = readable.stream().flatMap(s -> s.noteKeys().stream()).toList();
    assertThat(findings.selfEvaluation()).containsOnlyKeys(keys);
  }

  /// Every entry of the agenda can be turned to and holds both sides, and no words for other eyes.
  private static void compare(
      TogetherViewModel together, Framework framework, List<Section> readable) {
    Page.Talk talk = (Page.Talk) together.page().get();
    assertThat(talk.agenda().items()).hasSameSizeAs(framework.aspects());
    assertThat(talk.written()).extracting(Page.Written::section).isEqualTo(readable);
    for (int i = 0; i < talk.agenda().items().size(); i++) {
      together.step(1);
      assertThat(together.page().get()).isInstanceOf(Page.Compared.class);
      together.place(2);
      together.compare(talk.agenda().items().get(i).aspect().id());
      assertThat(((Page.Compared) together.page().get()).item().agreed()).isPresent();
    }
    for (Section section : readable) {
      together.step(1);
      Page.Written written = (Page.Written) together.page().get();
      assertThat(written.section()).isEqualTo(section);
      assertThat(written.said())
          .allSatisfy(
              said -> {
                assertThat(said.school()).startsWith("Our own words on ");
                assertThat(said.adviser()).startsWith("SCHOOL words of the adviser on ");
              });
      assertThat(written.toString()).doesNotContain("INTERNAL words", "PRIVATE words");
    }
  }
}
