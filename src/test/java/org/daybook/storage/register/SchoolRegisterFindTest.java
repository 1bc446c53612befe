package org.daybook.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.register.RegisterSample.closed;
import static org.daybook.storage.register.RegisterSample.school;

import java.nio.file.Path;
import java.util.List;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding a school the way it is said, remembered or half typed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolRegisterFindTest {
  private final RegisterSample sample;

  SchoolRegisterFindTest(@TempDir Path folder) throws ProblemException {
    sample = new RegisterSample(folder);
  }

  @BeforeAll
  void fill() throws ProblemException {
    sample.take(
        school("100001", "St Thomas à Becket Catholic School", "2001", "Wakefield", "WF2 6EQ"),
        school("100002", "Sir John Cass's Foundation Primary School", "3614", "London", "EC3A 5DE"),
        school(
            "100003",
            "Saint Brontë & All Saints’ School",
            "2003",
            "Kirkby-in-Ashfield",
            "NG17 1AA"),
        school("100004", "O'Mole's Academy", "2004", "Bristol", "BS7 9JT"),
        school("100005", "Bristol Badger School", "2005", "Wells", "BA5 1AA"),
        school("100006", "Old Badger School of Bristol", "2006", "Wells", "BA5 1AB"),
        closed(school("100007", "Bristol Lost School", "2007", "Bristol", "BS1 1AA")),
        school("100108", "100001 Lane School", "8012", "Leeds", "LS1 1AA"));
  }

  @AfterAll
  void close() {
    sample.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          thomas a becket          | 100001
          becket thomas            | 100001
          BECK                     | 100001
          st. thomas               | 100001
          saint thomas             | 100001
          Saint Thomas à Bec       | 100001
          sir john casss           | 100002
          sir john cass's          | 100002
          sir john cass’s          | 100002
          john cass s              | 100002
          cass foundation london   | 100002
          st bronte                | 100003
          saint brontë             | 100003
          bronte and all           | 100003
          bronte & all saints      | 100003
          kirkby in ashfield       | 100003
          omole                    | 100004
          o'moles                  | 100004
          o mole                   | 100004
          bs7 9jt                  | 100004
          BS79JT                   | 100004
          bs79                     | 100004
          bs7 mole                 | 100004
          100002                   | 100002
          10000                    | 100001 100002 100003 100004 100005 100006 100108
          801/3614                 | 100002
          8013614                  | 100002
          801 3614                 | 100002
          3614                     | 100002
          bristol                  | 100005 100006 100004
          bristol badger           | 100005 100006
          badger bristol           | 100005 100006
          wells                    | 100005 100006
          100001                   | 100001 100108
          weasel                   |
          badger weasel            |
          """)
  void findsTheLikeliestFirst(String typed, String urns) throws Exception {
    List<String> expected = urns == null ? List.of() : List.of(urns.split(" ", -1));

    List<String> found = urns(sample.register.find(typed, false, 10));

    if (typed.equals("10000")) {
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    } else {
      assertThat(found).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void showsClosedSchoolsOnlyWhenAskedAndAfterTheOthers() throws Exception {
    assertThat(urns(sample.register.find("bristol school", true, 10)))
        .containsExactly("100005", "100006", "100007");
    assertThat(urns(sample.register.find("100007", false, 10))).isEmpty();
    assertThat(urns(sample.register.find("100007", true, 10))).containsExactly("100007");
  }

  @Test
  void givesNoMoreThanAskedFor() throws Exception {
    assertThat(urns(sample.register.find("bristol", false, 2))).containsExactly("100005", "100006");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "\"", "*", "' OR 1=1 --", "name:^", "NEAR(", "(", "\u0000", "-"})
  void takesWhateverIsTypedAsWords(String typed) throws Exception {
    assertThat(sample.register.find(typed, true, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"badger AND", "badger OR school", "badger NOT school", "NEAR badger"})
  void knowsNoOperators(String typed) throws Exception {
    assertThat(sample.register.find(typed, false, 10)).isEmpty();
  }

  @Test
  void survivesAPastedBook() throws Exception {
    assertThat(sample.register.find("badger ".repeat(200_000), false, 10)).hasSize(2);
    assertThat(sample.register.find("badger".repeat(200_000), false, 10)).isEmpty();
  }

  private static List<String> urns(List<School> schools) {
    return schools.stream().map(school -> school.urn().value()).toList();
  }
}
