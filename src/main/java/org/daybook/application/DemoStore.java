package org.daybook.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.application.DemoStory.DemoVisit;
import org.daybook.application.StoreOpening.DemoProgress;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.register.RegisterFile;
import org.daybook.storage.records.Ids;

/// Fills a new store with a real register extract and invented visits, dated around today.
final class DemoStore {
  private final Session session;
  private final Consumer<DemoProgress> progress;
  private final DemoStory story;
  private final DemoCourse course;

  /// Fills a store.
  ///
  /// @param at opens it with a clock: today's, or one of the past
  /// @param progress hears of every step, on the calling thread
  DemoStore(
      Function<InstantSource, Session> at, InstantSource clock, Consumer<DemoProgress> progress) {
    this.session = at.apply(clock);
    this.progress = progress;
    this.story = DemoStory.read();
    this.course = new DemoCourse(at);
  }

  void fill() throws ProblemException {
    session.preferences().markDemo();
    importRegister();
    session.preferences().setAdviser(story.adviser());
    session.preferences().setFramework(story.framework());
    Framework framework = session.frameworks().find(story.framework());
    int done = 0;
    for (DemoVisit visit : story.visits()) {
      fill(visit, framework);
      progress.accept(DemoProgress.visits(++done, story.visits().size()));
    }
  }

  private void importRegister() throws ProblemException {
    try (InputStream extract = DemoStory.resource("bristol-schools.csv")) {
      Path file = Files.createTempFile("daybook-demo", ".csv");
      try {
        Files.copy(extract, file, StandardCopyOption.REPLACE_EXISTING);
        importRegister(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw Problem.of("demo.fill.temporary").causedBy(e);
    }
  }

  /// Reads the extract twice, which is small: at first only to know how many schools there are.
  private void importRegister(Path file) throws ProblemException {
    AtomicInteger schools = new AtomicInteger();
    RegisterFile.open(file, false).read(_ -> schools.incrementAndGet(), _ -> {}, _ -> {});
    session
        .registerImport()
        .run(
            file,
            false,
            new RegisterImport.Progress() {
              @Override
              public void at(long rows, double share) {
                progress.accept(DemoProgress.schools((int) rows, schools.get()));
              }

              @Override
              public boolean cancelled() {
                return false;
              }
            });
  }

  private void fill(DemoVisit demo, Framework framework) throws ProblemException {
    LocalDate date = schoolDay(session.today().minusDays(daysAgo(demo, framework)));
    List<Person> present = demo.present().stream().map(Person::of).toList();
    UUID id =
        session
            .visits()
            .start(
                new Visits.NewVisit(
                    new Urn(demo.school()),
                    framework.id(),
                    demo.type(),
                    date,
                    story.adviser(),
                    present,
                    demo.focus()));
    if (demo.begun()) {
      session
          .open(id)
          .change(
              visit -> {
                Findings findings = findings(demo, framework, visit.findings());
                return visit.with(findings).with(outcome(demo, framework, findings, visit, date));
              });
    }
    if (demo.agreed() != null && DemoCourse.past(date, session.today())) {
      course.lead(id, date, story.adviser());
    }
  }

  /// The story is drawn together where its framework is younger than it: nobody is judged by a
  /// framework that is not in force yet.
  private long daysAgo(DemoVisit demo, Framework framework) {
    long longest = story.visits().stream().mapToInt(DemoVisit::daysAgo).max().orElse(0);
    long inForce = ChronoUnit.DAYS.between(framework.identity().validFrom(), session.today());
    return demo.daysAgo() <= 0 || inForce <= 0 || inForce >= longest
        ? demo.daysAgo()
        : demo.daysAgo() * inForce / longest;
  }

  private static Findings findings(DemoVisit demo, Framework framework, Findings start) {
    Findings findings = start;
    for (Map.Entry<String, String> note : demo.notes().entrySet()) {
      findings = findings.withNote(note.getKey(), note.getValue());
    }
    for (Map.Entry<String, String> placed : demo.placements().entrySet()) {
      Aspect aspect = framework.aspect(placed.getKey());
      findings =
          findings.withJudgement(
              aspect.id(), judgement(demo, framework, aspect, placed.getValue()));
    }
    for (Map.Entry<String, List<String>> lines : demo.evidence().entrySet()) {
      for (String line : lines.getValue()) {
        findings = findings.withEvidence(new Evidence(Ids.newId(), line, Set.of(lines.getKey())));
      }
    }
    for (Map.Entry<String, String> answer : demo.signals().entrySet()) {
      findings = findings.withSignalAnswer(answer.getKey(), answer.getValue());
    }
    return findings;
  }

  /// Ticks what characterises the category placed; signals only where the story has one.
  private static Judgement judgement(
      DemoVisit demo, Framework framework, Aspect aspect, String word) {
    Placement placement = Placement.of(word);
    Judgement judgement =
        Judgement.NONE.with(placement).withRationale(demo.why().getOrDefault(aspect.id(), ""));
    if (placement instanceof Placement.In(String category)) {
      for (Statement statement : aspect.statements(framework.category(category))) {
        boolean met = !statement.signal() || demo.signals().containsKey(statement.id());
        judgement = judgement.withTick(statement.id(), met);
      }
    }
    return judgement;
  }

  private static Outcome outcome(
      DemoVisit demo, Framework framework, Findings findings, Visit visit, LocalDate date) {
    Outcome outcome = visit.outcome();
    for (DemoStory.DemoAction action : demo.actions()) {
      outcome =
          outcome.withAction(
              new Action(
                  Ids.newId(),
                  action.what(),
                  action.who(),
                  schoolDay(date.plusDays(action.dueInDays())),
                  action.success(),
                  action.action(),
                  action.impact()));
    }
    DemoStory.DemoAgreement agreed = demo.agreed();
    if (agreed == null) {
      return outcome;
    }
    String proposed =
        CategoryProposal.of(framework, findings.placements()).overall().proposed().orElse(null);
    return outcome.with(
        new Agreement(
            agreed.category(),
            proposed,
            agreed.by().stream().map(Person::of).toList(),
            agreed.reason(),
            date));
  }

  /// The day itself, or the next that is no weekend, no summer and no Christmas holiday.
  private static LocalDate schoolDay(LocalDate date) {
    LocalDate day = date;
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || (day.getMonth() == Month.JULY && day.getDayOfMonth() > 20)
        || day.getMonth() == Month.AUGUST
        || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 18)
        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 6)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
