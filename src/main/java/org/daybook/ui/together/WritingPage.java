package org.daybook.ui.together;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;

/// One section of the note for the school to write of itself, as a whole or group by group.
final class WritingPage extends PageFrame {
  private final TogetherViewModel model;
  private final Section section;
  private final Label where = line("together-where", "text-secondary");
  private final List<ProseArea> areas = new ArrayList<>();
  private final OwnFoot foot;

  WritingPage(TogetherViewModel model, Page.Writing page) {
    super("together-writing");
    this.model = model;
    this.section = page.section();
    Label name = line("together-section", "together-title");
    name.setText(section.title());
    List<Node> nodes = new ArrayList<>(List.of(where, name));
    if (section.about().isEmpty()) {
      add(section.id(), Strings.of("together.writing.label"));
    } else {
      for (Group group : section.about()) {
        add(section.noteKey(group), group.name());
      }
    }
    if (!section.hint().isBlank()) {
      Label hint = line("together-section-hint", "text-secondary");
      hint.setText(section.hint());
      nodes.add(hint);
    }
    nodes.addAll(areas);
    nodes.add(new Reminder());
    content(nodes.toArray(Node[]::new));
    foot = new OwnFoot(model);
    foot(foot.nodes().toArray(Node[]::new));
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Writing writing && writing.section().equals(section);
  }

  @Override
  void show(Page page) {
    Page.Writing writing = (Page.Writing) page;
    where.setText(Strings.of("together.writing.where", writing.number(), writing.of()));
    foot.show(
        Strings.of("together.writing.count", writing.written(), writing.of()), writing.ready());
  }

  @Override
  void land() {
    areas.getFirst().begin();
  }

  private void add(String key, String label) {
    Draft draft = model.words().section(key);
    areas.add(
        new ProseArea("together-write-" + key.replace('.', '-'), label, draft.text(), draft::save)
            .growing(section.about().isEmpty() ? 4 : 1, 12));
  }
}
