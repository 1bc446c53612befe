package org.daybook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.daybook.application.StoreOpening;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daybook visit frame`: what stands around the notes of a visit. Only what is given changes.
@Command(
    name = "frame",
    description = "Says who was there, what for, how long it took and when the next visit is.")
final class FrameCommand implements Callable<Integer> {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  @Mixin OnVisit on = new OnVisit();

  @Option(
      names = "--present",
      paramLabel = "\"NAME, ROLE\"",
      description = "Who was there; give it once for each person.")
  @Nullable List<String> present;

  @Option(names = "--focus", paramLabel = "T", description = "What the visit was about.")
  @Nullable String focus;

  @Option(
      names = "--time",
      paramLabel = "HH:mm-HH:mm",
      description = "From when to when, such as 9:15-12:30.")
  @Nullable Hours hours;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Days of the adviser's time it is charged with, such as 0.5.")
  @Nullable Double days;

  @Option(names = "--next", paramLabel = "yyyy-MM-dd", description = "The day of the next visit.")
  @Nullable LocalDate next;

  @Option(names = "--next-about", paramLabel = "T", description = "What the next visit is for.")
  @Nullable String about;

  @Mixin StoreOptions store = new StoreOptions();

  FrameCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    return on.work(store.open(stores.get()), answer, (open, _) -> framed(open));
  }

  private Standing framed(OpenVisit open) throws ProblemException {
    NoteTaking taking = new NoteTaking(open);
    Double charged = days;
    if (charged != null) {
      taking.charge(charged);
    }
    Occasion occasion = open.visit().occasion();
    Standing framed =
        taking.introduce(
            present == null ? occasion.present() : present.stream().map(Person::of).toList(),
            focus == null ? occasion.focus() : focus);
    if (hours != null) {
      framed = taking.time(hours);
    }
    if (next == null && about == null) {
      return framed;
    }
    NextVisit agreed = open.visit().outcome().next();
    return taking.comeBack(
        new NextVisit(next == null ? agreed.date() : next, about == null ? agreed.about() : about));
  }
}
