package org.daybook.report.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Signature;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Person;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// Who receives the note, who may read it, and where it is signed.
final class Closing {
  private static final int SIGNATURE_HEIGHT = 27;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Role", 28, Align.LEFT),
          new Column("Name", 27, Align.LEFT),
          new Column("Signature", 28, Align.LEFT),
          new Column("Date", 17, Align.LEFT));

  private Closing() {}

  static List<Block> blocks(Material material) {
    List<Block> blocks = new ArrayList<>();
    String next = next(material.visit().outcome().next());
    if (!next.isEmpty()) {
      blocks.add(
          new Block.Together(
              List.of(new Block.Heading(2, "Next visit"), new Block.Words(Block.Tone.BODY, next))));
    }
    blocks.add(
        new Block.Together(
            List.of(
                new Block.Heading(2, "Circulation and sign-off"),
                new Block.Facts(circulation(material)),
                signatures(material))));
    return List.copyOf(blocks);
  }

  private static String next(NextVisit next) {
    LocalDate date = next.date();
    return Stream.of(date == null ? "" : Wording.day(date), next.about().strip())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static List<Fact> circulation(Material material) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("This note goes to", String.join("; ", material.type().circulation())));
    if (material.visit().outcome().agreement() != null) {
      facts.add(
          new Fact(
              material.categoryWord() + " shared with",
              String.join("; ", material.framework().practice().categoryShared())));
    }
    facts.add(new Fact("Confidentiality", material.type().confidentiality()));
    if (material.copy() == Copy.INTERNAL) {
      material.visit().outcome().course().leadChecks().forEach(c -> facts.add(checked(c)));
    }
    var identity = material.framework().identity();
    facts.add(new Fact("Framework", identity.title() + ", version " + identity.version()));
    facts.removeIf(fact -> fact.value().isBlank());
    return facts;
  }

  private static Fact checked(LeadCheck check) {
    return new Fact(
        "Lead's check",
        "%s by %s, %s%s%s"
            .formatted(
                check.accepted() ? "Accepted" : "Sent back",
                check.by(),
                Wording.day(check.day()),
                check.accepted() && check.overtaken() ? ", before later changes" : "",
                check.comments().isEmpty() ? "" : ": " + check.comments()));
  }

  private static Block.Grid signatures(Material material) {
    var occasion = material.visit().occasion();
    School school = material.school();
    List<List<Cell>> lines = new ArrayList<>();
    lines.addAll(lines(material, material.framework().vocabulary().adviser(), occasion.adviser()));
    for (String role : material.type().signedBy()) {
      String there = present(material, role);
      boolean head = new Person("", role).leads();
      lines.addAll(
          lines(
              material,
              role,
              head && there.isEmpty() && school != null ? school.headteacher() : there));
    }
    return new Block.Grid(COLUMNS, lines, SIGNATURE_HEIGHT);
  }

  /// A line for each who has signed already in this role, or else one to sign on.
  private static List<List<Cell>> lines(Material material, String role, String name) {
    List<List<Cell>> lines = new ArrayList<>();
    for (Signature signature : material.visit().outcome().course().signatures()) {
      if (signature.role().equalsIgnoreCase(role)) {
        lines.add(
            List.of(
                Cell.of(role),
                Cell.of(signature.name()),
                signed(signature),
                Cell.of(Wording.shortDay(signature.on()))));
      }
    }
    return lines.isEmpty()
        ? List.of(List.of(Cell.of(role), Cell.of(name), Cell.of(""), Cell.of("")))
        : lines;
  }

  /// The signature as it was drawn, or that the name was typed.
  private static Cell signed(Signature signature) {
    return signature.ink().empty()
        ? Cell.of("Signed: " + signature.name())
        : Cell.of(new Cell.Drawn(signature.ink(), "Signature of " + signature.name() + ", drawn"));
  }

  /// The name of the first person present in this role, else empty.
  private static String present(Material material, String role) {
    return Person.in(role, material.visit().occasion().present()).map(Person::name).orElse("");
  }
}
