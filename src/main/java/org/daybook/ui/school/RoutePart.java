package org.daybook.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.file.Routing;
import org.daybook.application.words.Strings;
import org.daybook.domain.file.DaysStanding;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.file.StepStanding;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.strand.Route;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.school.DecisionForm.Asked;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Days;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The route of a school and the support it gets: its strand and steps where the framework has
/// them, its stage, the adviser days used, and what it chose from what is offered.
final class RoutePart extends VBox {
  private final Label title = new Label();
  private final Label strand = line("route-strand", "text-strong");
  private final Label why = line("route-why", "text-secondary");
  private final FactGrid facts = new FactGrid();
  private final Label meaning = line("route-stage-meaning", "text-secondary");
  private final DecisionForm<StrandChoice> strands;
  private final DecisionForm<Stage> stages;
  private final StepTable steps;
  private final DecisionForm<StepStanding> done;
  private final OfferList offers;
  private final Label until = line("route-until", "text-secondary");
  private Page shown;

  RoutePart(SchoolDesk desk, Page page) {
    super(Space.M);
    this.shown = page;
    Routing routing = new Routing(desk.open());
    setId("school-route");
    title.getStyleClass().add("text-section");
    strands =
        new DecisionForm<>(
            "strand",
            Asked.since(
                Strings.of("school.route.strand-change"), Strings.of("school.route.strand")),
            StrandChoice::name,
            (decision, done, refused) -> {
              Framework framework = shown.framework();
              desk.attempt(
                  () ->
                      routing.choose(
                          framework,
                          decision.what().strand().orElse(null),
                          decision.from(),
                          decision.reason()),
                  done,
                  refused);
            });
    stages =
        new DecisionForm<>(
            "stage",
            Asked.since(Strings.of("school.route.stage-change"), Strings.of("school.route.stage")),
            Stage::name,
            (decision, done, refused) -> {
              Framework framework = shown.framework();
              desk.attempt(
                  () ->
                      routing.enter(framework, decision.what(), decision.from(), decision.reason()),
                  done,
                  refused);
            });
    done =
        new DecisionForm<>(
            "step",
            new Asked(
                Strings.of("school.route.step-say"),
                Strings.of("school.route.step"),
                Strings.of("school.route.step-last"),
                Strings.of("school.route.step-by")),
            StepStanding::words,
            (decision, stored, refused) -> {
              Page now = shown;
              desk.attempt(
                  () ->
                      routing.done(
                          now.framework(),
                          decision.what().step(),
                          decision.from(),
                          decision.reason(),
                          now.kept().today()),
                  stored,
                  refused);
            });
    steps = new StepTable(id -> desk.change(() -> routing.remove(id)));
    offers = new OfferList(desk, routing, page);
    getChildren()
        .setAll(
            title,
            strand,
            why,
            facts,
            meaning,
            new HBox(Space.L, strands, stages),
            steps,
            done,
            offers,
            until);
    show(page);
  }

  void show(Page page) {
    shown = page;
    RouteStanding standing = page.route();
    Route route = page.framework().practice().route();
    boolean strandsThere = !route.strands().isEmpty();
    title.setText(Strings.of(strandsThere ? "school.route.title" : "school.route.support"));
    say(strand, standing.strand().map(Strand::name).orElse(""));
    say(why, why(page, standing));
    facts(standing);
    stage(page, standing);
    strands.offer(strandsThere ? choices(route) : List.of(), page.kept().today());
    stages.offer(standing.strand().map(Strand::stages).orElse(List.of()), page.kept().today());
    steps.show(standing.steps(), page.kept().today());
    done.offer(
        standing.steps().stream().filter(StepStanding::recurs).toList(), page.kept().today());
    offers.show(page, standing);
    say(until, standing.strand().map(Strand::until).orElse(""));
    Shown.when(page.framework().judges(), this);
  }

  private static String why(Page page, RouteStanding standing) {
    if (standing.byHand().isPresent()) {
      return Strings.of(
          "school.route.by-hand", standing.byHand().get().from(), standing.byHand().get().reason());
    }
    if (standing.category().isEmpty()) {
      return Strings.of("school.route.no-category", page.framework().vocabulary().category());
    }
    return Strings.of(
        "school.route.by-category",
        page.framework().vocabulary().category(),
        standing.category().get().name());
  }

  private void facts(RouteStanding standing) {
    facts.clear();
    facts.add(
        Strings.of("school.route.level"), standing.support().map(RoutePart::level).orElse(""));
    standing.days().stream()
        .filter(days -> days.used() > 0 || days.guide().isPresent() || days.name().isEmpty())
        .forEach(
            days ->
                facts.add(
                    days.name().isEmpty()
                        ? Strings.of("school.route.days")
                        : Strings.of("school.route.days-kind", days.name()),
                    days(days)));
  }

  private static String level(SupportLevel level) {
    return level.days().isBlank()
        ? level.name()
        : Strings.of("school.route.level-days", level.name(), level.days());
  }

  private static String days(DaysStanding days) {
    String used = Days.written(days.used());
    if (days.guide().isEmpty()) {
      return Strings.of("school.route.days-used", days.used() == 0 ? "0" : used);
    }
    return Strings.of(
        days.over() ? "school.route.days-over" : "school.route.days-of",
        days.used() == 0 ? "0" : used,
        Days.written(days.guide().get()));
  }

  private void stage(Page page, RouteStanding standing) {
    List<String> sentences = new ArrayList<>();
    standing
        .stage()
        .ifPresent(
            change ->
                page.framework()
                    .practice()
                    .route()
                    .findStage(change.stage())
                    .ifPresent(
                        stage -> {
                          facts.add(
                              Strings.of("school.route.stage"),
                              Strings.of(
                                  "school.route.stage-since",
                                  stage.name(),
                                  change.from(),
                                  change.reason()));
                          sentences.add(stage.meaning());
                          stage.qualities().forEach(q -> sentences.add("• " + q));
                        }));
    boolean before = standing.stage().isPresent();
    page.kept().file().route().stages().stream()
        .filter(change -> change.pack().equals(page.framework().id()))
        .filter(change -> !before || !change.equals(standing.stage().get()))
        .forEach(
            change ->
                facts.add(
                    Strings.of("school.route.stage-before"),
                    Strings.of(
                        "school.route.stage-since",
                        page.framework()
                            .practice()
                            .route()
                            .findStage(change.stage())
                            .map(Stage::name)
                            .orElse(change.stage()),
                        change.from(),
                        change.reason())));
    say(meaning, String.join("\n", sentences));
  }

  private static List<StrandChoice> choices(Route route) {
    List<StrandChoice> choices = new ArrayList<>();
    route.strands().forEach(s -> choices.add(new StrandChoice(Optional.of(s))));
    choices.add(new StrandChoice(Optional.empty()));
    return choices;
  }

  private static void say(Label label, String sentence) {
    label.setText(sentence);
    Shown.when(!sentence.isEmpty(), label);
  }

  private static Label line(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /// A strand to choose by hand, or none: then the category decides.
  private record StrandChoice(Optional<Strand> strand) {
    String name() {
      return strand.map(Strand::name).orElseGet(() -> Strings.of("school.route.as-category"));
    }
  }
}
