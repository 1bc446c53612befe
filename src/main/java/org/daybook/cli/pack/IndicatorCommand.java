package org.daybook.cli.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Given;
import org.daybook.cli.support.Json;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Figure;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/// `daybook indicator`: which rating a figure suggests, and what follows for its row of the grid.
@Command(
    name = "indicator",
    description = "Says which rating a figure suggests, alone and for its row of the grid.",
    footer = {
      "",
      "Give --measure and --value again for the other figures of the same row; the row is",
      "suggested as its least assured figure. 'daybook pack show ID' lists the measures."
    })
public final class IndicatorCommand implements Callable<Integer> {
  private final Supplier<Packs> packs;
  private final Answer answer;

  @Option(names = "--pack", paramLabel = "ID", required = true, description = "The framework.")
  String pack = "";

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  List<Given> given = new ArrayList<>(); // picocli adds to it

  @Option(names = "--json", description = Answer.AS_JSON)
  boolean json;

  public IndicatorCommand(Supplier<Packs> packs, Answer answer) {
    this.packs = packs;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    Framework framework = packs.get().find(pack);
    Map<Measure, BigDecimal> values = values(framework);
    Optional<Row> row = row(framework, values);
    Measure first = values.keySet().iterator().next();
    Optional<Rating> band = first.suggested(Objects.requireNonNull(values.get(first)));
    Optional<Rating> rowBand = row.flatMap(of -> of.suggested(byId(values)));
    if (json) {
      ObjectNode node = Json.MAPPER.createObjectNode();
      node.put("band", band.map(Rating::id).orElse(null));
      node.put("row", row.map(Row::id).orElse(null));
      node.put("rowBand", rowBand.map(Rating::id).orElse(null));
      answer.json(node);
    } else {
      values.forEach((measure, value) -> answer.line(sentence(measure, value)));
      row.ifPresent(of -> answer.line(sentence(of, rowBand, values.size())));
    }
    return 0;
  }

  private Map<Measure, BigDecimal> values(Framework framework) throws ProblemException {
    Map<Measure, BigDecimal> values = new LinkedHashMap<>();
    for (Given one : given) {
      Measure measure =
          framework
              .instruments()
              .findMeasure(one.measure)
              .orElseThrow(
                  () ->
                      Problem.of("indicator.measure.unknown", framework.id(), one.measure)
                          .exception());
      if (values.put(measure, Figure.of(measure, one.value)) != null) {
        throw Problem.of("indicator.measure.twice", one.measure).exception();
      }
    }
    return values;
  }

  /// The row that all the measures belong to; none if they belong to no row.
  private static Optional<Row> row(Framework framework, Map<Measure, BigDecimal> values)
      throws ProblemException {
    List<Optional<Row>> rows =
        values.keySet().stream()
            .map(
                measure ->
                    framework.instruments().grids().stream()
                        .flatMap(grid -> grid.rowOf(measure.id()).stream())
                        .findFirst())
            .distinct()
            .toList();
    if (rows.size() > 1) {
      throw Problem.of("indicator.measure.rows").exception();
    }
    return rows.getFirst();
  }

  private static Map<String, BigDecimal> byId(Map<Measure, BigDecimal> values) {
    Map<String, BigDecimal> byId = new LinkedHashMap<>();
    values.forEach((measure, value) -> byId.put(measure.id(), value));
    return byId;
  }

  private static String sentence(Measure measure, BigDecimal value) {
    String figure = value.toPlainString();
    return measure
        .suggested(value)
        .map(band -> Strings.of("cli.indicator.band", measure.name(), figure, band.name()))
        .orElseGet(() -> Strings.of("cli.indicator.no-band", measure.name(), figure));
  }

  private static String sentence(Row row, Optional<Rating> band, int known) {
    String name = band.map(Rating::name).orElseThrow();
    int of = row.measures().size();
    return known < of
        ? Strings.of("cli.indicator.row.partly", row.name(), name, known, of)
        : Strings.of("cli.indicator.row", row.name(), name);
  }

  /// A measure and its value; the two options come together.
  static final class Given {
    @Option(
        names = "--measure",
        paramLabel = "ID",
        required = true,
        description = "The measure, such as severe-absence.")
    String measure = "";

    @Option(
        names = "--value",
        paramLabel = "N",
        required = true,
        description = "Its value, such as 27.5.")
    String value = "";
  }
}
