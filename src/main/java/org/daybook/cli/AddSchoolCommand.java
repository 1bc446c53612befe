package org.daybook.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.ByHand;
import org.daybook.domain.school.ByHand.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daybook schools add`: a place the national register does not have.
@Command(
    name = "add",
    description =
        "Adds a place the register does not have, such as a nursery; answers the number it gets.")
final class AddSchoolCommand implements Callable<Integer> {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  @Option(names = "--name", paramLabel = "T", required = true, description = "Its name.")
  String name = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What it is: early-years-setting (the usual), maintained-school, academy or "
              + "other-school.")
  Kind kind = Kind.EARLY_YEARS_SETTING;

  @Option(
      names = "--reference",
      paramLabel = "T",
      description = "The number it has elsewhere, such as Ofsted's.")
  String reference = "";

  @Option(names = "--authority", paramLabel = "T", description = "Its local authority.")
  String authority = "";

  @Option(names = "--town", paramLabel = "T", description = "Its town.")
  String town = "";

  @Option(names = "--postcode", paramLabel = "T", description = "Its postcode.")
  String postcode = "";

  @Option(names = "--head", paramLabel = "T", description = "Who leads it.")
  String head = "";

  @Mixin StoreOptions store = new StoreOptions();

  @Option(names = "--json", description = Answer.AS_JSON)
  boolean json;

  AddSchoolCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    ByHand place = new ByHand(kind, name, reference, authority, town, postcode, head, false);
    try (Session session = store.open(stores.get())) {
      String urn = session.schools().add(place).value();
      if (json) {
        answer.json(Json.MAPPER.createObjectNode().put("urn", urn));
      } else {
        answer.line(urn);
      }
    }
    return 0;
  }
}
