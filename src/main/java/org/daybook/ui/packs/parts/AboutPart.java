package org.daybook.ui.packs.parts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.NoteRules;
import org.daybook.domain.framework.Vocabulary;
import org.daybook.ui.control.FactGrid;

/// The terms of a pack, who is told, and what holds for every note.
public final class AboutPart extends VBox {
  public AboutPart(Framework pack) {
    Vocabulary words = pack.vocabulary();
    String plans =
        words.plans().entrySet().stream()
            .map(plan -> Strings.of("packs.about.plan", plan.getValue(), plan.getKey()))
            .collect(Collectors.joining(", "));
    FactGrid facts =
        new FactGrid()
            .add(
                Strings.of("packs.about.adviser"),
                Strings.of("packs.about.plan", words.adviser(), words.adviserShort()))
            .add(Strings.of("packs.about.category"), words.category())
            .add(Strings.of("packs.about.plans"), plans);
    getChildren().setAll(PackWords.block(Strings.of("packs.about.words"), facts));
    getChildren()
        .addAll(PackWords.bullets(Strings.of("packs.about.draws-on"), pack.scale().drawsOn()));
    getChildren()
        .addAll(
            PackWords.bullets(Strings.of("packs.about.shared"), pack.practice().categoryShared()));
    NoteRules notes = pack.practice().noteRules();
    FactGrid rules =
        new FactGrid()
            .add(
                Strings.of("packs.about.discussed"),
                Stream.ofNullable(notes.discussedWith()).collect(Collectors.joining()))
            .add(
                Strings.of("packs.about.alert"),
                Stream.ofNullable(notes.alert()).collect(Collectors.joining()))
            .add(
                Strings.of(notes.leadFirst() ? "packs.about.lead-first" : "packs.about.lead-check"),
                Stream.ofNullable(notes.leadCheck()).collect(Collectors.joining()))
            .add(
                Strings.of("packs.about.check"),
                Strings.of("packs.about.check-days", notes.checkDays()))
            .add(
                Strings.of("packs.about.groups"),
                notes.groups().stream().map(Group::name).collect(Collectors.joining(", ")));
    getChildren().add(PackWords.block(Strings.of("packs.about.notes"), rules));
    if (pack.judges()) {
      getChildren()
          .add(
              PackWords.label(
                  Strings.of("packs.about.coverage", pack.scale().minimumCoverage()),
                  "text-secondary"));
    }
  }
}
