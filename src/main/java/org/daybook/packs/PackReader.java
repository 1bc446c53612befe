package org.daybook.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.framework.Practice;
import org.daybook.domain.framework.Scale;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.Vocabulary;
import org.daybook.packs.YamlNode.Entry;
import org.daybook.packs.YamlNode.Text;

/// Reads a framework pack as described in `src/docs/pack-format.md`, wholly or not at all.
public final class PackReader {
  /// The file of a pack's folder that says what the framework is.
  public static final String FILE = "pack.yaml";

  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}");
  private static final String FORMAT = "1";
  private static final int MOST_TOLD = 50;

  private final PackProblems problems = new PackProblems();
  private final String checksum;

  private PackReader(String checksum) {
    this.checksum = checksum;
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
      return refused(1, 1, FILE + " cannot be opened (" + e.getClass().getSimpleName() + ")");
    }
  }

  /// Reads the bytes of a `pack.yaml`.
  public static PackReading read(byte[] bytes) {
    try {
      String source = PackText.of(bytes);
      return new PackReader(sha256(bytes)).pack(YamlTree.of(source), source);
    } catch (UnreadablePack e) {
      return new PackReading.Refused(List.of(e.problem()));
    }
  }

  private PackReading pack(YamlNode tree, String source) {
    Fields pack = Fields.of(tree, "a pack", problems);
    String format = pack.text("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      pack.note("format", "`format` must be " + FORMAT + ", the only one this Daybook reads");
    }
    Identity identity = identity(pack);
    Vocabulary vocabulary = vocabulary(pack.group("vocabulary"));
    PracticeReader practice = new PracticeReader(problems);
    List<SupportLevel> support = practice.support(pack);
    ScaleReader scale = new ScaleReader(practice.supportLevels(), problems);
    Fields judged = pack.group("scale");
    double minimumCoverage = scale.minimumCoverage(judged);
    List<Category> categories = scale.categories(judged);
    List<Area> areas = scale.areas(judged);
    judged.finish();
    List<VisitType> visits = practice.visits(pack);
    List<HalfTerm> halfTerms = practice.halfTerms(pack);
    List<String> told = pack.texts("category-shared-with", 0, MOST_TOLD);
    pack.finish();
    if (!problems.none()) {
      return new PackReading.Refused(problems.inOrder());
    }
    return new PackReading.Read(
        new Framework(
            identity,
            vocabulary,
            new Scale(categories, areas, minimumCoverage),
            support,
            new Practice(visits, new SchoolYear(halfTerms), told)),
        source);
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
