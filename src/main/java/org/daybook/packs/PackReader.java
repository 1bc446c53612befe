package org.daybook.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.framework.Instruments;
import org.daybook.domain.framework.NoteRules;
import org.daybook.domain.framework.Practice;
import org.daybook.domain.framework.Scale;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.Vocabulary;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.year.Term;
import org.daybook.domain.year.YearPlan;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.PackProblem;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Text;
import org.daybook.packs.yaml.YamlTree;

/// Reads a framework pack as described in `src/docs/pack-format.md`, wholly or not at all.
public final class PackReader {
  /// The file of a pack's folder that says what the framework is.
  public static final String FILE = "pack.yaml";

  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}");
  private static final String FORMAT = "1";
  private static final int MOST_TOLD = 50;
  private static final int MOST_CHECK_DAYS = 60;

  /// Stands in while half-terms are out of order, which is a problem already noted.
  private static final SchoolYear ANY_YEAR =
      new SchoolYear(List.of(new HalfTerm("", MonthDay.of(9, 1))));

  private final PackProblems problems;
  private final String checksum;

  private PackReader(String checksum, boolean kept) {
    this.checksum = checksum;
    this.problems = new PackProblems(kept);
  }

  /// Reads the pack in a folder. A folder without a readable `pack.yaml` is refused like any other
  /// bad pack.
  public static PackReading read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.isRegularFile(file)) {
        return refused(1, 1, "there is no " + FILE + " in this folder");
      }
      try (var in = Files.newInputStream(file)) {
        return read(in.readNBytes(PackText.MOST_BYTES + 1));
      }
    } catch (IOException e) {
      return refused(1, 1, FILE + " cannot be opened: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "you may not read it"
        : "the disk or the network does not give it; try again or copy the folder here";
  }

  /// Reads the bytes of a `pack.yaml`. The checksum is that of the text as it is kept, without a
  /// byte order mark.
  public static PackReading read(byte[] bytes) {
    try {
      return read(PackText.of(bytes), false);
    } catch (UnreadablePack e) {
      return new PackReading.Refused(List.of(e.problem()));
    }
  }

  /// Reads a pack that is kept for what was made with it: rules that came since do not count.
  public static PackReading readKept(byte[] bytes) {
    try {
      return read(PackText.kept(bytes), true);
    } catch (UnreadablePack e) {
      return new PackReading.Refused(List.of(e.problem()));
    }
  }

  private static PackReading read(String source, boolean kept) throws UnreadablePack {
    String checksum = sha256(source.getBytes(UTF_8));
    return new PackReader(checksum, kept).pack(YamlTree.of(source), source);
  }

  private PackReading pack(YamlNode tree, String source) {
    Fields pack = Fields.of(tree, "a pack", problems);
    String format = pack.text("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      pack.note("format", "`format` must be " + FORMAT + ", the only one this Daybook reads");
    }
    Framework framework = framework(pack);
    pack.finish();
    return problems.none()
        ? new PackReading.Read(framework, source)
        : new PackReading.Refused(problems.inOrder());
  }

  /// Reads what is referred to before what refers to it.
  private Framework framework(Fields pack) {
    PracticeReader work = new PracticeReader();
    List<Group> groups = work.groups(pack);
    boolean judges = judges(pack);
    List<SupportLevel> support = judges ? work.support(pack) : List.of();
    ScaleReader judged = new ScaleReader(work.supportLevels(), problems);
    Scale scale = judges ? judged.scale(pack.group("scale")) : Scale.NONE;
    List<VisitType> visits = work.visits(pack);
    List<HalfTerm> halfTerms = work.halfTerms(pack);
    YearReader year = new YearReader(halfTerms);
    List<Term> terms = year.terms(pack);
    Instruments instruments = instruments(pack, year.termNames());
    Map<String, Form> forms =
        instruments.forms().stream().collect(Collectors.toMap(Form::id, f -> f, (a, _) -> a));
    YearPlan plan = year.plan(pack, terms, work, forms, gridIds(instruments));
    return new Framework(
        identity(pack),
        vocabulary(pack.group("vocabulary")),
        scale,
        support,
        new Practice(
            ElementSections.in(visits, plan.booklet(), forms),
            problems.none() ? new SchoolYear(halfTerms) : ANY_YEAR,
            plan,
            new RouteReader(judged.categoryIds(), work.visitTypes(), brought(support)).route(pack),
            noteRules(pack, groups),
            judges ? pack.texts("category-shared-with", 0, MOST_TOLD) : List.of()),
        instruments);
  }

  private static Set<String> gridIds(Instruments instruments) {
    return instruments.grids().stream().map(AssuranceGrid::id).collect(Collectors.toSet());
  }

  private static Set<String> brought(List<SupportLevel> support) {
    return support.stream()
        .flatMap(level -> level.entitlements().stream())
        .map(Entitlement::kind)
        .collect(Collectors.toSet());
  }

  /// Whether schools are placed; the three keys about it come together.
  private static boolean judges(Fields pack) {
    return pack.has("scale") || pack.has("support") || pack.has("category-shared-with");
  }

  private Instruments instruments(Fields pack, Set<String> terms) {
    MeasureReader indicators = new MeasureReader();
    List<Rating> ratings = indicators.ratings(pack);
    List<Measure> measures = indicators.measures(pack);
    Map<String, AssuranceGrid> grids =
        new GridReader(indicators, !terms.isEmpty(), problems).grids(pack);
    Map<String, Form> forms = new FormReader(indicators.measuresById(), grids, terms).forms(pack);
    return new Instruments(
        ratings, measures, List.copyOf(grids.values()), List.copyOf(forms.values()));
  }

  private static NoteRules noteRules(Fields pack, List<Group> groups) {
    if (!pack.has("notes")) {
      return new NoteRules(null, null, null, false, NoteRules.USUAL_CHECK_DAYS, groups);
    }
    Fields notes = pack.group("notes");
    NoteRules rules =
        new NoteRules(
            notes.optional("evidence-discussed-with", Value::text).orElse(null),
            notes.optional("alert", Value::text).orElse(null),
            notes.optional("lead-check", Value::text).orElse(null),
            notes.optional("lead-check-first", Value::yes).orElse(false),
            notes
                .optional(
                    "accuracy-check-days", (value, name) -> value.whole(name, 1, MOST_CHECK_DAYS))
                .orElse(NoteRules.USUAL_CHECK_DAYS),
            groups);
    if (rules.leadFirst() && rules.leadCheck() == null) {
      notes.note("lead-check-first", "nobody is named in `lead-check`");
    }
    notes.finish();
    return rules;
  }

  private Identity identity(Fields pack) {
    String id = pack.required("id", "", Value::id);
    String version = pack.text("version");
    if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
      pack.note("version", "`version` must be numbers with dots, such as 1.0");
    }
    Fields valid = pack.group("valid");
    Optional<LocalDate> from = valid.required("from", Optional.empty(), Value::date);
    Optional<LocalDate> to = valid.optional("to", Value::date).flatMap(date -> date);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      valid.note("to", "`to` is before `from`");
    }
    valid.finish();
    return new Identity(
        id,
        version,
        pack.text("title"),
        pack.text("organisation"),
        from.orElse(LocalDate.EPOCH),
        to.orElse(null),
        checksum);
  }

  private Vocabulary vocabulary(Fields words) {
    Map<String, String> plans = new LinkedHashMap<>();
    for (Entry entry : words.group("plans").all()) {
      String id =
          new Value(new Text(entry.key(), false, entry.place()), problems).id("a plan's id");
      plans.put(id, new Value(entry.value(), problems).text("`" + entry.key() + "`"));
    }
    Vocabulary vocabulary =
        new Vocabulary(
            words.text("adviser"), words.text("adviser-short"), words.text("category"), plans);
    words.finish();
    return vocabulary;
  }

  private static PackReading refused(int line, int column, String reason) {
    return new PackReading.Refused(List.of(new PackProblem(line, column, reason)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
