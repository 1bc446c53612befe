package org.daybook.cli.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.cli.support.Answer;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.indicator.Measure;

/// A framework pack as text to read in a terminal, with the ids that other commands take.
public final class PackText {
  private final Framework framework;
  private final Answer answer;

  private PackText(Framework framework, Answer answer) {
    this.framework = framework;
    this.answer = answer;
  }

  static void print(Framework framework, Answer answer) {
    PackText text = new PackText(framework, answer);
    text.head();
    if (framework.judges()) {
      text.categories();
    }
    framework.areas().forEach(text::area);
    text.supportLevels();
    text.visitTypes();
    text.measures();
    PartsText.print(framework, answer);
  }

  private void head() {
    Identity identity = framework.identity();
    answer.line(identity.title() + ", " + identity.organisation());
    answer.line(identity.id() + " " + identity.version());
  }

  private void categories() {
    answer.line("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Rank", "Category", "Id", "Support"));
    for (Category category : framework.categories()) {
      rows.add(
          List.of(
              String.valueOf(category.rank()),
              category.name(),
              category.id(),
              framework.supportFor(category).name()));
    }
    answer.table(rows);
    if (!framework.scale().drawsOn().isEmpty()) {
      answer.line("");
      answer.line("Looked at to place a school");
      framework.scale().drawsOn().forEach(source -> answer.line("  " + source));
    }
  }

  private void measures() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Measure", "Id", "Unit"));
    for (Measure measure : framework.instruments().measures()) {
      rows.add(List.of(measure.name(), measure.id(), Answer.word(measure.unit())));
    }
    if (rows.size() > 1) {
      answer.line("");
      answer.table(rows);
    }
  }

  private void area(Area area) {
    answer.line("");
    answer.line(area.name().toUpperCase(Locale.UK) + "  [" + area.id() + "]");
    area.aspects().forEach(this::aspect);
  }

  private void aspect(Aspect aspect) {
    answer.line("  " + aspect.name() + "  [" + aspect.id() + "]");
    for (Category category : framework.categories()) {
      for (Statement statement : aspect.statements(category)) {
        String signal = statement.signal() ? "  (must be answered)" : "";
        answer.line("    " + category.shortName() + ": " + statement.text() + signal);
      }
    }
  }

  private void supportLevels() {
    for (SupportLevel level : framework.support()) {
      answer.line("");
      answer.line(level.name() + " support: " + level.days());
      for (Entitlement entitlement : level.entitlements()) {
        answer.line("  " + entitlement.text());
      }
    }
  }

  private void visitTypes() {
    answer.line("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Visit", "Id", "Length", "Document"));
    for (VisitType type : framework.practice().visitTypes()) {
      rows.add(List.of(type.name(), type.id(), type.length(), type.document()));
    }
    answer.table(rows);
  }
}
