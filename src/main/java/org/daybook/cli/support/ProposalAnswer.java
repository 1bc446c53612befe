package org.daybook.cli.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import tools.jackson.databind.node.ObjectNode;

/// What `daybook category` answers: the proposal, and what speaks for and against it.
public final class ProposalAnswer {
  private final Framework framework;
  private final CategoryProposal proposal;

  public ProposalAnswer(Framework framework, Map<String, Placement> placements) {
    this.framework = framework;
    this.proposal = CategoryProposal.of(framework, placements);
  }

  public ObjectNode json() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("pack", framework.id());
    node.put("version", version());
    addFit(node, proposal.overall());
    ObjectNode areas = node.putObject("areas");
    proposal.areas().forEach((area, fit) -> addFit(areas.putObject(area), fit));
    return node;
  }

  private static void addFit(ObjectNode node, Fit fit) {
    node.put("proposed", fit.proposed().orElse(null));
    node.set("tied", Json.MAPPER.valueToTree(fit.tied()));
    node.set("distances", Json.MAPPER.valueToTree(fit.distances()));
    node.set("counts", Json.MAPPER.valueToTree(fit.counts()));
    node.put("placed", fit.coverage().placed());
    node.put("applicable", fit.coverage().applicable());
    node.put("coverage", fit.coverage().share());
    node.put("provisional", fit.coverage().provisional());
    node.put("margin", fit.margin().map(Fit.Margin::aspects).orElse(null));
  }

  /// The category that follows overall, and how much it rests on.
  public String overall() {
    return proposed(proposal.overall());
  }

  public void print(Answer answer) {
    Fit overall = proposal.overall();
    answer.line(framework.identity().title() + ", " + framework.id() + " " + version());
    answer.line("");
    answer.line(Strings.of("cli.category.proposed", proposed(overall)));
    if (!overall.tied().isEmpty()) {
      answer.line(Strings.of("cli.category.tied", tied(overall)));
    }
    overall.margin().ifPresent(margin -> answer.line(sentence(margin)));
    answer.line("");
    answer.table(categories(overall));
    answer.line("");
    answer.table(reportCard());
  }

  private List<List<String>> categories(Fit fit) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Strings.of("cli.category.column.category"),
            Strings.of("cli.category.column.aspects"),
            Strings.of("cli.category.column.distance")));
    for (Category category : framework.categories()) {
      String aspects = String.valueOf(fit.counts().get(category.id()));
      String distance = String.valueOf(fit.distances().get(category.id()));
      rows.add(List.of(category.name(), aspects, distance));
    }
    return rows;
  }

  private List<List<String>> reportCard() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(Strings.of("cli.category.column.area"), Strings.of("cli.category.column.fit")));
    for (Area area : framework.areas()) {
      rows.add(
          List.of(area.name(), proposed(Objects.requireNonNull(proposal.areas().get(area.id())))));
    }
    return rows;
  }

  /// The name of the category and how much it rests on: `Developing (3 of 7 aspects placed)`.
  private String proposed(Fit fit) {
    Fit.Coverage coverage = fit.coverage();
    String category =
        fit.proposed().map(this::name).orElseGet(() -> Strings.of("cli.category.none"));
    String key = coverage.provisional() ? "cli.category.provisional" : "cli.category.placed";
    return Strings.of(key, category, coverage.placed(), coverage.applicable());
  }

  private String tied(Fit fit) {
    return fit.tied().stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String sentence(Fit.Margin margin) {
    return Strings.of("cli.category.margin", margin.aspects(), name(margin.towards()));
  }

  private String name(String category) {
    return framework.category(category).name();
  }

  private String version() {
    return framework.identity().version();
  }
}
