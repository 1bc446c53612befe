package org.daybook.packs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.framework.Aspect.Provision;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.packs.yaml.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

  @Test
  void readsEverythingAPackSays() {
    Framework larkshire = sound(Larkshire.read(Larkshire.PACK));

    assertThat(larkshire.identity().version()).isEqualTo("1.0");
    assertThat(larkshire.identity().validTo()).isEqualTo(LocalDate.of(2027, 8, 31));
    assertThat(larkshire.vocabulary().plans()).containsEntry("lift", "Lift Plan");
    assertThat(larkshire.scale().minimumCoverage()).isEqualTo(0.5);
    assertThat(larkshire.categories())
        .contains(new Category("grounded", 2, "Grounded", "Grounded", "light", "Needs a lift."));
    assertThat(larkshire.aspect("warmth").onlyWith()).isEqualTo(Provision.EARLY_YEARS);
    assertThat(larkshire.aspect("warmth").statements())
        .containsExactly(
            new Statement("warmth.soaring.1", "soaring", "It is warm", false),
            new Statement("warmth.grounded.1", "grounded", "It is cold", false),
            new Statement("warmth.grounded.2", "grounded", "It is freezing", true));
    assertThat(larkshire.support().getFirst().entitlements())
        .containsExactly(new Entitlement("adviser-visit", "One visit.", 1, Rhythm.YEARLY, 0.5));
    assertThat(larkshire.visitType("flight").sections())
        .containsExactly(
            new Section("song", "Song", "", Audience.SCHOOL, List.of()),
            new Section("diary", "Diary", "", Audience.PRIVATE, List.of()));
    assertThat(larkshire.practice().schoolYear().halfTerms())
        .contains(new HalfTerm("Spring", MonthDay.of(1, 5)));
    assertThat(larkshire.practice().categoryShared()).containsExactly("Headteacher");
  }

  @Test
  void aSectionMayStandInTheSummary() {
    Framework larkshire = sound(Larkshire.with("title: Song", "title: Song\n    summary: true"));
    assertThat(larkshire.visitType("flight").sections())
        .extracting(Section::summary)
        .containsExactly(true, false);
  }

  @Test
  void provesAFileByItsChecksum() {
    assertThat(sound(Larkshire.read(Larkshire.PACK)).identity().checksum())
        .hasSize(64)
        .isNotEqualTo(sound(Larkshire.with("It is cold", "It is chilly")).identity().checksum());
  }

  @Test
  void takesWhatMayBeLeftOutAsUsual() {
    Framework larkshire = sound(Larkshire.with("  minimum-coverage: 0.5\n", ""));
    assertThat(larkshire.scale().minimumCoverage()).isEqualTo(0.6);
    assertThat(sound(Larkshire.with("  to: 2027-08-31\n", "")).identity().validTo()).isNull();
    assertThat(larkshire.visitType("flight").confidentiality()).isEmpty();
  }

  @Test
  void toleratesTheMarkThatSomeEditorsPutInFront() {
    assertThat(Larkshire.read("\uFEFF" + Larkshire.PACK)).isInstanceOf(PackReading.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format: 1                  | format: 2                    | 1  | `format` must be 1, the only one this Daybook reads
          id: larkshire-2026         | id: Larkshire 2026           | 2  | `id` must be lower-case words joined by hyphens, at most 60 letters
          version: 1.0               | version: latest              | 3  | `version` must be numbers with dots, such as 1.0
          title: Larkshire Way       | tilte: Larkshire Way         | 4  | the key `tilte` is not known here
          title: Larkshire Way       | title:                       | 4  | `title` is empty
          title: Larkshire Way       | title: ~                     | 4  | `title` is empty
          title: Larkshire Way       | title: [Larkshire, Way]      | 4  | `title` must be text
          title: Larkshire Way       | title: "Lark\\tshire"        | 4  | `title` must be one line of text without control characters
          title: Larkshire Way       | title: Lark: shire           | 4  | this is not YAML (mapping values are not allowed here); put text with a colon or hash in quotes
          title: Larkshire Way       | id: larkshire-2027           | 4  | the key `id` comes twice in this group
          title: Larkshire Way       | ? [a, b]⏎: Way               | 4  | a key must be a single word, not a list or a group
          organisation: Larkshire (  | ownership: Larkshire (       | 1  | `organisation` is missing
          from: 2026-09-01           | from: 1 September 2026       | 7  | `from` must be a date such as 2025-09-01, not `1 September 2026`
          from: 2026-09-01           | from: 2026-02-30             | 7  | `from` must be a date such as 2025-09-01, not `2026-02-30`
          to: 2027-08-31             | to: 2025-08-31               | 8  | `to` is before `from`
          to: 2027-08-31             | until: 2027-08-31            | 8  | the key `until` is not known here
          minimum-coverage: 0.5      | minimum-coverage: 60         | 16 | `minimum-coverage` must be a number from 0 to 1, not `60`
          minimum-coverage: 0.5      | minimum-coverage: NaN        | 16 | `minimum-coverage` must be a number from 0 to 1, not `NaN`
          - id: soaring              | - id: grounded               | 23 | the id `grounded` is used twice
          - id: soaring              | - id: not-applicable         | 18 | a category cannot have the id `not-applicable`, which has its own meaning
          - id: soaring              | - id: not-considered         | 18 | a category cannot have the id `not-considered`, which has its own meaning
          short: Grounded            | short: Firmly grounded       | 25 | `short` is longer than 12 letters
          support: light             | support: heavy               | 21 | there is no support level `heavy`
          only-with: early-years     | only-with: nursery           | 34 | `only-with` must be one of early-years, sixth-form
          soaring: [It is warm]      | soaring: It is warm          | 36 | `soaring` must be a list
          soaring: [It is warm]      | soaring: []                  | 36 | `soaring` is an empty list; leave the key out instead
          soaring: [It is warm]      | gliding: [It is warm]        | 36 | there is no category `gliding`
          soaring: [It is warm]      | soaring: ['']                | 36 | a statement is empty
          title: Larkshire Way       | title: "\\u00A0\\u2003"        | 4  | `title` has nothing in it that can be seen
          title: Larkshire Way       | title: "\\u2800"              | 4  | `title` has nothing in it that can be seen
          title: Larkshire Way       | title: "\\U000E0041"          | 4  | `title` must be one line of text without control characters
          title: Larkshire Way       | title: "A\\u3164"             | 4  | `title` must be one line of text without control characters
          name: Grounded             | name: Soaring                | 24 | the category `Soaring` comes twice
          short: Grounded            | short: Soaring               | 25 | the short name `Soaring` comes twice
          name: Spring               | name: Autumn                 | 69 | the half-term `Autumn` comes twice
          signal: true               | signal: yes                  | 40 | `signal` must be true or false, not `yes`
          times-a-year: 1            | times-a-year: 1.5            | 49 | `times-a-year` must be a whole number, not `1.5`
          times-a-year: 1            | times-a-year: often          | 49 | `times-a-year` must be a number from 1 to 366, not `often`
          rhythm: yearly             | rhythm: fortnightly          | 50 | `rhythm` must be one of weekly, every-four-weeks, monthly, half-termly, termly, every-three-months, yearly, every-two-years, every-three-years, every-four-years
          days: 0.5                  | days: -1                     | 51 | `days` must be a number from 0 to 366, not `-1`
          - id: diary                | - id: song                   | 56 | the id `song` is used twice
          audience: private          | audience: everyone           | 58 | `audience` must be one of school, internal, private
          sections: [song, diary]    | sections: [song, logbook]    | 63 | there is no section `logbook`
          sections: [song, diary]    | sections: [song, song]       | 63 | the section `song` comes twice
          sections: [song, diary]    | sections: []                 | 63 | `sections` must have 1 to 50 entries, not 0
          circulation: [Headteacher] | circulation: Headteacher     | 64 | `circulation` must be a list
          from: 01-05                | from: 08-32                  | 70 | `from` must be a month and day such as 09-01, not `08-32`
          from: 01-05                | from: 09-01                  | 70 | this half-term does not begin after the one before it
          lift: Lift Plan            | Lift: Lift Plan              | 14 | a plan's id must be lower-case words joined by hyphens, at most 60 letters
          plans:⏎    lift: Lift Plan | plans: lift                  | 13 | `plans` must be a group of keys
          - id: light                | - light⏎  - id: light        | 42 | an entry of `support` must be a group of keys
          name: Warmth               | name: &w Warmth              | 33 | YAML anchors and aliases (& and *) cannot be used in a pack
          name: Warmth               | name: *w                     | 33 | YAML anchors and aliases (& and *) cannot be used in a pack
          name: Warmth               | name: !!java.net.URL [x]     | 33 | YAML tags (beginning with !) cannot be used in a pack
          name: Warmth               | name: !warm Warmth           | 33 | YAML tags (beginning with !) cannot be used in a pack
          name: Warmth               | name: [[[[[[[[[[[[[x]]]]]]]]]]]]] | 33 | nested more than 12 levels deep
          name: Warmth               | name: "It is                 | 33 | this is not YAML (found unexpected end of stream); put text with a colon or hash in quotes
          """)
  void saysWhereAndWhyAPackIsRefused(String piece, String other, int line, String reason) {
    PackReading reading =
        Larkshire.with(piece.replace('⏎', '\n'), other == null ? "" : other.replace('⏎', '\n'));

    assertThat(Larkshire.problems(reading))
        .extracting(problem -> problem.line() + " " + problem.reason())
        .contains(line + " " + reason);
  }

  @ParameterizedTest
  @CsvSource({"E0041, U+E0041", "3164, U+3164", "200B, U+200B", "1FFFE, U+1FFFE"})
  void refusesWhatNobodyCanSee(String code, String named) {
    String hidden = Character.toString(Integer.parseInt(code, 16));
    assertThat(Larkshire.problems(Larkshire.with("Larkshire Way", "Larkshire Way" + hidden)))
        .containsExactly(new PackProblem(4, 1, "this line has the invisible character " + named));
  }

  @Test
  void readsLettersOfEveryScript() {
    String title = "Ysgolion Sir y Ddraig 🐉 ἄλφα न";
    assertThat(sound(Larkshire.with("Larkshire Way", title)).identity().title()).isEqualTo(title);
  }

  @Test
  void findsEveryProblemInOneReading() {
    String worse =
        Larkshire.PACK.replace("title: L", "tilte: L").replace("rhythm: yearly", "rhythm: x");

    assertThat(Larkshire.problems(Larkshire.read(worse)))
        .extracting(PackProblem::line)
        .containsExactly(1, 4, 50);
  }

  @Test
  void refusesAScaleWithoutCategories() {
    String none =
        Larkshire.PACK.replaceFirst("(?s)  categories:\n.*?  areas:", "  categories: []\n  areas:");

    assertThat(Larkshire.problems(Larkshire.read(none)))
        .extracting(PackProblem::reason)
        .contains("`categories` must have 2 to 9 entries, not 0");
  }

  @Test
  void refusesAScaleOfOneCategory() {
    int grounded = Larkshire.PACK.indexOf("    - id: grounded");
    int areas = Larkshire.PACK.indexOf("  areas:");
    String one = Larkshire.PACK.substring(0, grounded) + Larkshire.PACK.substring(areas);

    assertThat(Larkshire.problems(Larkshire.read(one)))
        .contains(new PackProblem(18, 5, "`categories` must have 2 to 9 entries, not 1"));
  }

  @Test
  void refusesTenThousandAspects() {
    StringBuilder aspects = new StringBuilder("aspects:\n");
    for (int i = 0; i < 10_000; i++) {
      aspects.append("        - {id: a%d, name: Aspect}\n".formatted(i));
    }

    assertThat(Larkshire.problems(Larkshire.with("aspects:\n", aspects.toString())))
        .extracting(PackProblem::reason)
        .containsExactly("`aspects` must have 1 to 500 entries, not 10001");
  }

  @Test
  void refusesAPackThatGrowsByItself() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

    assertThat(Larkshire.problems(Larkshire.read(bomb)))
        .containsExactly(
            new PackProblem(1, 4, "YAML anchors and aliases (& and *) cannot be used in a pack"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                         1, the file is empty
          '# only a remark',          1, the file is empty
          'just words',               1, a pack must be a group of keys
          'a: 1⏎---⏎b: 2',            2, a second document begins here; a pack is one document
          """)
  void refusesWhatIsNoPackAtAll(String text, int line, String reason) {
    assertThat(Larkshire.problems(Larkshire.read(text.replace('⏎', '\n'))))
        .extracting(problem -> problem.line() + " " + problem.reason())
        .containsExactly(line + " " + reason);
  }

  @Test
  void refusesOtherEncodings() {
    String french = Larkshire.PACK.replace("Larkshire Way", "Voie de Larkshiré");
    String notUtf8 = "this line is not UTF-8 text; save the file as UTF-8";

    assertThat(Larkshire.problems(PackReader.read(french.getBytes(ISO_8859_1))))
        .containsExactly(new PackProblem(4, 1, notUtf8));
    assertThat(Larkshire.problems(PackReader.read(french.getBytes(UTF_16))))
        .containsExactly(new PackProblem(1, 1, notUtf8));
    assertThat(PackReader.read(french.getBytes(UTF_8))).isInstanceOf(PackReading.Read.class);
  }

  @Test
  void refusesCharactersNobodySees() {
    assertThat(Larkshire.problems(Larkshire.with("It is cold", "It is \u202Edloc")))
        .containsExactly(new PackProblem(38, 1, "this line has the invisible character U+202E"));
    for (char hidden : new char[] {'\u00AD', '\u061C', '\u200D', '\u2060', '\uFFFE'}) {
      assertThat(Larkshire.problems(Larkshire.with("It is cold", "It is " + hidden + "cold")))
          .as("U+%04X", (int) hidden)
          .singleElement()
          .satisfies(problem -> assertThat(problem.reason()).contains("invisible character"));
    }
  }

  @Test
  void refusesAFileTooLargeToBeMeant() {
    assertThat(Larkshire.problems(Larkshire.read(Larkshire.PACK + "#".repeat(1 << 20))))
        .containsExactly(new PackProblem(1, 1, "the file is larger than 1 MiB"));
  }

  @ParameterizedTest
  @CsvSource({"'['", "'{'", "'- '", "'? '", "'a: '", "'[a, '", "'\"'", "'|'", "'!'", "'&a '"})
  void givesUpQuicklyOnEndlessNesting(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Larkshire.problems(Larkshire.read(piece.repeat(200_000)))).isNotEmpty());
  }

  @Test
  void neverBreaksOnAGarbledPack() {
    Random chance = new Random(20251);
    String letters = "{}[]:-#&*!|>'\"%@`,?~ \n\t0a";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder pack = new StringBuilder(Larkshire.PACK);
      for (int j = 0; j < 3; j++) {
        int at = chance.nextInt(pack.length());
        pack.setCharAt(at, letters.charAt(chance.nextInt(letters.length())));
      }
      assertThat(Larkshire.problems(Larkshire.read(pack.toString())))
          .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, 73));
    }
  }

  @Test
  void readsThePackOfAFolder(@TempDir Path folder) throws Exception {
    assertThat(Larkshire.problems(PackReader.read(folder)))
        .containsExactly(new PackProblem(1, 1, "there is no pack.yaml in this folder"));
    Files.writeString(folder.resolve("pack.yaml"), Larkshire.PACK);
    assertThat(sound(PackReader.read(folder)).id()).isEqualTo("larkshire-2026");
  }

  private static Framework sound(PackReading reading) {
    assertThat(Larkshire.problems(reading)).isEqualTo(List.of());
    return ((PackReading.Read) reading).framework();
  }
}
