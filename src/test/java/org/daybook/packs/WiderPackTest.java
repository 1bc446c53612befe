package org.daybook.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.strand.CountedDays;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.packs.yaml.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of a pack that only some organisations have, added to Larkshire's.
class WiderPackTest {
  private static final String MORE =
      """
      groups:
        - { id: fledglings, name: Fledglings }
        - { id: migrants, name: Migrants }
      notes:
        evidence-discussed-with: Headteacher
        alert: Chief bird
        accuracy-check-days: 8
      terms:
        - name: First
          half-terms: [Autumn]
          documents: [Targets]
        - name: Second
          half-terms: [Spring]
      calendar:
        - half-term: Autumn
          visit: flight
          focus: Take-off
          beforehand: [Flight plan, { text: Last log, form: log}]
          activities: [Gliding]
          on-the-day:
            - Weather report
            - { text: Sureness said, grid: sureness }
            - { text: Flight log, form: log, optional: true }
            - { text: Flight note, note: true }
      booklet:
        name: Year of flight
        visits: [flight]
        sections: [song]
        forms: [log]
        confidentiality: Birds only.
        evaluated:
          form: log
          part: marks
          section: song
        summary:
          name: To the flock
          sections: [song]
          forms: [log]
          circulation: [Flock]
      stages:
        - { id: egg, name: Egg, meaning: Not yet out., qualities: [Warm] }
        - { id: chick, name: Chick, meaning: Out., qualities: [Loud, Hungry] }
      strands:
        - id: nesting
          name: Nesting
          categories: [grounded]
          steps:
            - { text: Build, rhythm: every-three-years, days: 1, visit: flight }
            - { text: Sit }
          menu: [Feather review]
          stages: [egg, chick]
          until: They fly.
      days-counted:
        - { kind: adviser-visit, name: Days in the air, visits: [flight] }
      ratings:
        - { id: sure, name: Sure, short: Sure, colour: green }
        - { id: unsure, name: Unsure, short: Unsure, colour: red }
      measures:
        - id: altitude
          name: Altitude
          unit: number
          range: { from: -5, to: 100 }
          bands:
            - { rating: sure, or-above: 50 }
            - { rating: unsure, to: 50 }
        - { id: weight, name: Weight, unit: score }
      grids:
        - id: sureness
          name: Sureness
          groups:
            - name: Height
              rows:
                - { id: height, name: Height, measures: [altitude] }
                - id: calm
                  name: Calm
                  descriptors:
                    sure: [No flapping]
      forms:
        - id: log
          name: Flight log
          every: term
          feeds: sureness
          parts:
            - { id: height, title: Height, kind: figures, measures: [altitude] }
            - { id: story, title: Story, kind: text, only-in: [Second] }
            - { id: marks, title: Marks, kind: matrix, rows: [Wing], columns: [Words] }
        - id: inquiry
          name: Inquiry
          about: organisation
          approval: true
          parts:
            - id: relevant
              title: Relevant?
              kind: yes-no
              questions: [Does it fly?, Does it sing?]
              any-yes: [why]
              all-no: [lines]
            - { id: why, title: Why, kind: line }
            - { id: review, title: Review, kind: date, calendar: true }
            - { id: verdict, title: Verdict, kind: choice, choices: [Go on, Stop] }
            - { id: checks, title: Checks, kind: checklist, items: [Wings, Tail] }
            - id: grid
              title: Grid
              kind: matrix
              rows: [Young, Old]
              columns: [Words, { name: Effect, choices: [Good, Bad] }]
            - id: lines
              title: Lines
              kind: table
              groups: [Now, Later]
              columns: [What, { name: When, date: true }]
      """;
  private static final String PACK =
      Larkshire.PACK.replace("    title: Song\n", "    title: Song\n    about: [migrants]\n")
          + MORE;

  @Test
  void readsEverythingThere() {
    Framework pack = sound(PACK);
    Group migrants = new Group("migrants", "Migrants");

    assertThat(pack.practice().noteRules().groups())
        .containsExactly(new Group("fledglings", "Fledglings"), migrants);
    assertThat(pack.practice().noteRules().discussedWith()).isEqualTo("Headteacher");
    assertThat(pack.practice().noteRules().alert()).isEqualTo("Chief bird");
    assertThat(pack.practice().noteRules().checkDays()).isEqualTo(8);
    VisitType.Section song = pack.visitType("flight").sections().getFirst();
    assertThat(song.about()).containsExactly(migrants);
    assertThat(song.noteKeys()).containsExactly("song.migrants");
  }

  @Test
  void readsTheYear() {
    var plan = sound(PACK).practice().yearPlan();

    assertThat(plan.termOf("Spring").orElseThrow().name()).isEqualTo("Second");
    assertThat(plan.calendar())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.onTheDay())
                    .containsExactly(
                        Item.ticked("Weather report", false),
                        new Item("Sureness said", null, "sureness", false, false),
                        new Item("Flight log", "log", null, false, true),
                        new Item("Flight note", null, null, true, false)));
    assertThat(plan.booklet())
        .isEqualTo(
            new BookletPlan(
                "Year of flight",
                List.of("flight"),
                List.of("song"),
                List.of("log"),
                "Birds only.",
                new BookletPlan.Evaluated("log", "marks", "song", false),
                new BookletPlan.Summary(
                    "To the flock", List.of("song"), List.of("log"), List.of("Flock"), "")));
  }

  @Test
  void readsTheRoute() {
    var route = sound(PACK).practice().route();
    Strand nesting = route.of("grounded").orElseThrow();

    assertThat(route.of("soaring")).isEmpty();
    assertThat(nesting.stages()).isEqualTo(route.stages()).hasSize(2);
    assertThat(nesting.steps().getFirst())
        .isEqualTo(new Strand.Step("Build", Rhythm.EVERY_THREE_YEARS, 1.0, "flight"));
    CountedDays flights = route.counted().getFirst();
    CountedDays adviser = new CountedDays(CountedDays.ADVISER, "", List.of());
    assertThat(flights.kind()).isEqualTo("adviser-visit");
    assertThat(route.counts(flights, "flight")).isTrue();
    assertThat(route.counts(adviser, "flight")).isFalse();
    assertThat(route.counts(flights, "walk")).isFalse();
    assertThat(route.counts(adviser, "walk")).isTrue();
  }

  @Test
  void readsWhatIsRecordedBesides() {
    var instruments = sound(PACK).instruments();
    Form inquiry = instruments.findForm("inquiry").orElseThrow();

    assertThat(instruments.findGrid("sureness").orElseThrow().rowOf("altitude").orElseThrow().id())
        .isEqualTo("height");
    assertThat(instruments.findForm("log").orElseThrow().parts("First")).hasSize(2);
    assertThat(instruments.findForm("log").orElseThrow().parts("Second")).hasSize(3);
    assertThat(inquiry.findPart("grid").orElseThrow().question())
        .isEqualTo(
            new Question.Matrix(
                List.of("Young", "Old"),
                List.of(
                    new Question.Column("Words", List.of(), false),
                    new Question.Column("Effect", List.of("Good", "Bad"), false))));
    assertThat(inquiry.findPart("review").orElseThrow().question())
        .isEqualTo(new Question.Day(true));
  }

  @Test
  void anOrganisationNeedNotPlaceItsSchools() {
    String pack = Larkshire.PACK;
    String without =
        pack.substring(0, pack.indexOf("scale:"))
            + pack.substring(pack.indexOf("sections:"))
                .replace("category-shared-with: [Headteacher]\n", "");

    assertThat(sound(without).judges()).isFalse();
    assertThat(sound(without).aspects()).isEmpty();
    assertThat(problems(without + "category-shared-with: []\n"))
        .containsExactlyInAnyOrder("`scale` is missing", "`support` is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about: [migrants]                 | about: [geese]                    | there is no group `geese`
          about: [migrants]                 | about: [migrants]⏎    summary: true | a section with `about` cannot stand in the summary
          { id: migrants, name: Migrants }  | { id: fledglings, name: Young }   | the id `fledglings` is used twice
          half-terms: [Spring]              | half-terms: [Autumn]              | the half-term `Autumn` is in two terms
          half-terms: [Spring]              | half-terms: [Summer]              | there is no half-term `Summer`
          - name: Second                    | - name: First                     | the term `First` comes twice
          - half-term: Autumn               | - half-term: Winter               | there is no half-term `Winter`
          visit: flight⏎    focus           | visit: walk⏎    focus             | there is no visit type `walk`
          form: log, optional: true }       | form: blog }                      | there is no form `blog`
          form: log, optional: true }       | form: inquiry }                   | the form `inquiry` has no `every`, so no half-term has one
          form: log, optional: true }       | form: log, note: true }           | an entry has one of `form`, `grid` and `note` at most
          grid: sureness }                  | grid: doubt }                     | there is no grid `doubt`
          sections: [song]⏎  forms          | sections: [diary]⏎  forms         | there is no section that the school may read `diary`
          forms: [log]                      | forms: [inquiry]                  | there is no recurring form `inquiry`
          part: marks                       | part: height                      | the form `log` has no matrix `height`
          section: song                     | section: diary                    | there is no section that the school may read `diary`
          section: song⏎  summary           | section: song⏎    by-element: true⏎  summary | `by-element` needs a `section` without `about` and `summary`
          form: log⏎    part                | form: inquiry⏎    part            | there is no form of each term `inquiry`
          circulation: [Flock]              | circulation: []                   | `circulation` must have 1 to 50 entries, not 0
          categories: [grounded]            | categories: [sunk]                | there is no category `sunk`
          stages: [egg, chick]              | stages: [egg, egg]                | the stage `egg` comes twice
          stages: [egg, chick]              | stages: [hen]                     | there is no stage `hen`
          kind: adviser-visit, name: D      | kind: swim, name: D               | there is no entry in `brings` of the kind `swim`
          visits: [flight] }⏎ratings        | visits: [fall] }⏎ratings          | there is no visit type `fall`
          visits: [flight] }⏎ratings        | visits: [flight] }⏎  - { kind: adviser-visit, name: Again }⏎ratings | days of the kind `adviser-visit` are counted twice
          visits: [flight] }⏎ratings        | visits: [flight] }⏎  - { kind: adviser-visit, name: Again, visits: [flight] }⏎ratings | the days of `flight` are counted twice
          days: 1, visit: flight }          | days: 1, visit: fall }            | there is no visit type `fall`
          short: Sure,                      | short: Very sure indeed,          | `short` is longer than 12 letters
          colour: green                     | colour: blue                      | `colour` must be one of green, amber, red
          { from: -5, to: 100 }             | { from: 100, to: -5 }             | `to` must be more than `from`
          { from: -5, to: 100 }             | {}                                | a range has `from`, `to` or both
          { from: -5, to: 100 }             | { from: low }                     | `from` must be a number, not `low`
          or-above: 50                      | above: 51                         | no band claims 50.5
          or-above: 50                      | or-above: 50, from: 40            | a band has one lower and one upper limit at most
          to: 50                            | or-above: 50, to: 50              | more than one band says `or-above` for 50
          to: 50                            | to: 52                            | more than one band claims 51: mend the limits, or say `overlap: less-assured` if it is meant
          unit: number                      | unit: number⏎    overlap: less-assured | no two bands claim the same value
          unit: number                      | unit: number⏎    overlap: best | `overlap` must be one of less-assured
          to: 50                            | above: 50, to: 50                 | no value can be in this band
          { rating: unsure, to: 50 }        | { rating: unsure }                | a band has at least one limit
          { rating: unsure, to: 50 }        | { rating: lost, to: 50 }          | there is no rating `lost`
          measures: [altitude] }⏎           | measures: [weight] }⏎             | there is no measure with bands `weight`
          name: Calm                        | name: Calm⏎            measures: [altitude] | the measure `altitude` is in two rows
          sure: [No flapping]               | happy: [No flapping]              | there is no rating `happy`
          id: calm                          | id: height                        | the id `height` is used twice
          every: term                       | every: year                       | `feeds` needs `every: term`
          every: term                       | every: year                       | `only-in` needs a form with `every: term` or `every: half-term`
          feeds: sureness                   | feeds: doubt                      | there is no grid `doubt`
          kind: figures, measures: [altitude] | kind: figures, measures: [weight] | there is no measure `weight`
          only-in: [Second]                 | only-in: [Third]                  | there is no term `Third`
          any-yes: [why]                      | any-yes: [whence]                  | there is no part `whence`
          kind: line }                      | kind: poem }                      | `kind` must be one of line, text, date, choice, yes-no, checklist, figures, matrix, table
          kind: line }                      | kind: line, choices: [A, B] }     | the key `choices` is not known here
          choices: [Go on, Stop]            | choices: [Go on]                  | `choices` must have 2 to 30 entries, not 1
          name: When, date: true            | name: When, date: true, choices: [A, B] | a column has `choices` or `date`, not both
          about: organisation               | about: birds                      | `about` must be one of school, organisation
          { id: migrants, name: Migrants }  | { id: migrants, name: Fledglings } | the group `Fledglings` comes twice
          { id: unsure, name: Unsure, short | { id: unsure, name: Sure, short   | the rating `Sure` comes twice
          short: Unsure                     | short: Sure                       | the short name `Sure` comes twice
          name: Inquiry                     | name: Flight log                  | the form `Flight log` comes twice
          choices: [Go on, Stop]            | choices: [Stop, Stop]             | an entry of `choices` comes twice: `Stop`
          questions: [Does it fly?, Does it sing?] | questions: [Does it fly?, Does it fly?] | an entry of `questions` comes twice: `Does it fly?`
          items: [Wings, Tail]              | items: [Tail, Tail]               | an entry of `items` comes twice: `Tail`
          rows: [Young, Old]                | rows: [Old, Old]                  | an entry of `rows` comes twice: `Old`
          choices: [Good, Bad]              | choices: [Bad, Bad]               | an entry of `choices` comes twice: `Bad`
          groups: [Now, Later]              | groups: [Now, Now]                | an entry of `groups` comes twice: `Now`
          { name: When, date: true }        | { name: What }                    | the column `What` comes twice
          half-terms: [Autumn]              | half-terms: [Autumn, Spring]      | the half-term `Spring` is in two terms
          - name: Second⏎    half-terms: [Spring]⏎ | ⏎                          | the half-term `Spring` is in no term
          half-terms: [Autumn]⏎    documents: [Targets]⏎  - name: Second⏎    half-terms: [Spring] | half-terms: [Spring]⏎  - name: Second⏎    half-terms: [Autumn] | the half-term `Autumn` is not in the order of the year
          half-terms: [Autumn]⏎    documents: [Targets]⏎  - name: Second⏎    half-terms: [Spring] | half-terms: [Spring, Autumn] | the half-term `Autumn` is not in the order of the year
          name: Flight log                  | name: Flight log⏎    about: organisation | the form `log` is about the organisation
          name: Flight log                  | name: Flight log⏎    about: organisation | the form `log` is about the organisation, not a school
          name: Flight log                  | name: Flight log⏎    about: organisation | `feeds` needs a form about schools
          to: 50 }                          | to: 50 }⏎      - { rating: sure, above: 140 } | this band is never suggested: other bands claim its values, or they lie outside the range
          to: 50 }                          | to: 50 }⏎      - { rating: unsure, above: 10, below: 20 } | this band is never suggested: other bands claim its values, or they lie outside the range
          to: 50 }                          | to: 50 }⏎      - { rating: unsure, from: 50, below: 60 } | two bands of the same rating claim 50
          any-yes: [why]                    | any-yes: [relevant]               | `any-yes` cannot name the part it stands in
          any-yes: [why]                    | any-yes: [why, why]               | the part `why` comes twice
          all-no: [lines]                   | all-no: [lines]⏎        all-no-skips: [why] | the part `why` is in `any-yes` or `all-no`, so not in `all-no-skips`
          all-no: [lines]                   | all-no: [lines]⏎        all-no-skips: [lines] | the part `lines` is in `any-yes` or `all-no`, so not in `all-no-skips`
          """)
  void saysWhyItIsRefused(String piece, String other, String reason) {
    assertThat(problems(replaced(piece.replace('⏎', '\n'), other.replace('⏎', '\n'))))
        .contains(reason);
  }

  @Test
  void aGridNeedsTermsAndRatings() {
    String noTerms =
        PACK.substring(0, PACK.indexOf("\nterms:\n") + 1)
            + PACK.substring(PACK.indexOf("stages:\n"));

    assertThat(problems(noTerms)).contains("a grid needs `terms`", "`every: term` needs `terms`");
  }

  /// A part may be needed after a yes and when every answer is no: then only no answer spares it.
  @Test
  void aPartMayBeNeededEitherWay() {
    sound(replaced("all-no: [lines]", "all-no: [lines, why]"));
  }

  /// Visits refer to packs that were put into use before there were these rules.
  @Test
  void aPackThatIsOnlyKeptIsNotMeasuredByLaterRules() {
    String pack =
        replaced("choices: [Go on, Stop]", "choices: [Stop, Stop]")
            .replace("name: Inquiry", "name: Flight log")
            .replace("title: Larkshire Way", "title: \u3164");

    assertThat(problems(pack)).isNotEmpty();
    assertThat(PackReader.readKept(pack.getBytes(UTF_8))).isInstanceOf(PackReading.Read.class);
    assertThat(PackReader.readKept(pack.replace("id: log", "id: inquiry").getBytes(UTF_8)))
        .isInstanceOf(PackReading.Refused.class);
  }

  private static String replaced(String piece, String other) {
    assertThat(PACK).contains(piece);
    return PACK.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(other));
  }

  private static List<String> problems(String pack) {
    return Larkshire.problems(Larkshire.read(pack)).stream().map(PackProblem::reason).toList();
  }

  private static Framework sound(String pack) {
    assertThat(problems(pack)).isEmpty();
    return ((PackReading.Read) Larkshire.read(pack)).framework();
  }
}
