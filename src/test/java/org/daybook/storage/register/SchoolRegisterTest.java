package org.daybook.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.storage.register.RegisterSample.BADGER_WOOD;
import static org.daybook.storage.register.RegisterSample.OTTER_BRIDGE;
import static org.daybook.storage.register.RegisterSample.closed;
import static org.daybook.storage.register.RegisterSample.ledBy;
import static org.daybook.storage.register.RegisterSample.school;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolRegisterTest {
  private final RegisterSample sample;
  private final SchoolRegister register;

  SchoolRegisterTest(@TempDir Path folder) throws ProblemException {
    sample = new RegisterSample(folder);
    register = sample.register;
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void givesBackEveryFact() throws Exception {
    sample.take(BADGER_WOOD, closed(OTTER_BRIDGE));

    assertThat(register.size()).isEqualTo(2);
    assertThat(register.school(BADGER_WOOD.urn())).contains(BADGER_WOOD);
    assertThat(register.school(OTTER_BRIDGE.urn())).contains(closed(OTTER_BRIDGE));
    assertThat(register.school(new Urn("999999"))).isEmpty();
  }

  @Test
  void countsWhatASecondImportDoes() throws Exception {
    School shrew = school("100003", "Shrew Hill");
    School vole = closed(school("100004", "Vole Field"));
    assertThat(sample.take(BADGER_WOOD, OTTER_BRIDGE, shrew, vole))
        .isEqualTo(new ImportCount(4, 4, 0, 0, 0));

    School renamed = school("100003", "Shrew Hill Academy");
    School mole = school("100005", "Mole End");
    assertThat(sample.take(BADGER_WOOD, closed(OTTER_BRIDGE), renamed, vole, mole))
        .isEqualTo(new ImportCount(5, 1, 1, 1, 2));

    assertThat(register.school(renamed.urn())).contains(renamed);
    assertThat(register.find("shrew academy", false, 9)).containsExactly(renamed);
    assertThat(register.find("otter", false, 9)).isEmpty();
    assertThat(register.find("otter", true, 9)).containsExactly(closed(OTTER_BRIDGE));
  }

  @Test
  void countsASchoolThatOpensAgainAsChanged() throws Exception {
    sample.take(closed(BADGER_WOOD));

    assertThat(sample.take(BADGER_WOOD)).isEqualTo(new ImportCount(1, 0, 1, 0, 0));
    assertThat(register.find("badger", false, 9)).containsExactly(BADGER_WOOD);
  }

  @Test
  void keepsSchoolsThatAreAbsentFromALaterFile() throws Exception {
    sample.take(BADGER_WOOD, OTTER_BRIDGE);

    assertThat(sample.take(BADGER_WOOD)).isEqualTo(new ImportCount(1, 0, 0, 0, 1));
    assertThat(register.school(OTTER_BRIDGE.urn())).contains(OTTER_BRIDGE);
    assertThat(register.find("otter", false, 9)).containsExactly(OTTER_BRIDGE);
  }

  @Test
  void keepsHeadteachersWhenTheyAreNotAskedFor() throws Exception {
    School led = ledBy(BADGER_WOOD, "Dr Invented Person");
    sample.takeWithHeads(led);

    assertThat(sample.take(BADGER_WOOD)).isEqualTo(new ImportCount(1, 0, 0, 0, 1));
    assertThat(register.school(led.urn())).contains(led);

    assertThat(sample.takeWithHeads(BADGER_WOOD)).isEqualTo(new ImportCount(1, 0, 1, 0, 0));
    assertThat(register.school(led.urn())).contains(BADGER_WOOD);
  }

  @Test
  void leavesTheOldRegisterWhenCancelledOrRefused() throws Exception {
    sample.take(BADGER_WOOD);
    List<School> many = manySchools(1_200);
    int[] asked = {0};

    assertThatThrownBy(
            () -> register.importAll(many::forEach, false, () -> ++asked[0] > many.size() - 1))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                register.importAll(
                    schools -> {
                      many.forEach(schools);
                      throw Problem.of("register.file.damaged", 7).exception();
                    },
                    false,
                    () -> false))
        .isInstanceOf(ProblemException.class);

    assertThat(register.size()).isEqualTo(1);
    assertThat(register.find("hedgehog", true, 9)).isEmpty();
    assertThat(register.find("badger", false, 9)).containsExactly(BADGER_WOOD);
  }

  /// Whatever order 5,000 schools come in, each is found by its number, and nothing is counted
  /// twice or lost.
  @Test
  void takesThousandsOfSchoolsInAnyOrder() throws Exception {
    List<School> many = manySchools(5_000);
    Collections.shuffle(many, new Random(11));
    assertThat(sample.take(many.toArray(School[]::new)))
        .isEqualTo(new ImportCount(5_000, 5_000, 0, 0, 0));

    Collections.shuffle(many, new Random(12));
    assertThat(sample.take(many.toArray(School[]::new)))
        .isEqualTo(new ImportCount(5_000, 0, 0, 0, 5_000));
    for (School school : many.subList(0, 100)) {
      assertThat(register.find(school.urn().value(), false, 1)).containsExactly(school);
    }
    assertThat(register.find("hedgehog", false, 50))
        .hasSize(50)
        .extracting(School::name)
        .isSorted();
  }

  private static List<School> manySchools(int count) {
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      schools.add(school(String.valueOf(200_000 + i), "Hedgehog School " + (char) ('A' + i % 26)));
    }
    return schools;
  }
}
