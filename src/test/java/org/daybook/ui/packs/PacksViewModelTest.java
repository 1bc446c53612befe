package org.daybook.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.application.Session;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksViewModelTest {
  private static final Path SALTMERE = Path.of("src/test/resources/packs/saltmere-2027/pack.yaml");

  @Test
  void opens_the_pack_in_use_and_keeps_the_one_chosen_since(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    model.refresh();
    assertThat(model.packs().get()).isEqualTo(session.frameworks().all());
    assertThat(model.selected().get()).contains(session.framework());

    Framework last = model.packs().get().getLast();
    model.select(last);
    model.refresh();
    assertThat(model.selected().get()).contains(last);
  }

  @Test
  void tells_what_is_broken_and_what_has_vanished(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    PackActionsModel actions = actions(session, model);
    actions.use().importFrom(SALTMERE);
    assertThat(model.selected().get()).map(Framework::id).contains("saltmere-2027");

    Path file = folder.resolve("frameworks/packs/saltmere-2027/pack.yaml");
    Files.writeString(file, Files.readString(file).replace("colour: red", "colour: blue"));
    model.refresh();
    assertThat(model.broken().get())
        .singleElement()
        .satisfies(pack -> assertThat(pack.flaws()).hasSize(1));
    assertThat(model.problem().get()).map(Problem::key).contains("packs.page.vanished");
    assertThat(model.selected().get()).contains(session.framework());

    Files.delete(file);
    model.refresh();
    assertThat(model.broken().get()).isEmpty();
    assertThat(model.problem().get()).isEmpty();
  }

  @Test
  void puts_back_a_draft_thrown_away(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    model.refresh();
    PackActionsModel actions = actions(session, model);
    actions.copy("larkshire-2027", problem -> fail(problem.key()));
    actions.refresh();
    String written = session.packWriting().open("larkshire-2027").record().standing().text();
    Draft draft = actions.drafts().get().getFirst();

    actions.discard(draft);
    assertThat(actions.drafts().get()).isEmpty();
    assertThat(actions.thrownAway().get()).contains(draft);

    actions.putBack();
    assertThat(actions.drafts().get()).containsExactly(draft);
    assertThat(actions.thrownAway().get()).isEmpty();
    assertThat(session.packWriting().open("larkshire-2027").record().standing().text())
        .isEqualTo(written);
  }

  @Test
  void asks_before_an_earlier_version_takes_the_place_of_a_later(@TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    PackUseModel use = actions(session, model).use();
    use.importFrom(SALTMERE);
    String version = session.frameworks().find("saltmere-2027").identity().version();
    Path older =
        Files.writeString(
            folder.resolve("older.yaml"),
            Files.readString(SALTMERE).replaceFirst("(?m)^version: .*$", "version: 0.1"));

    use.importFrom(older);
    assertThat(use.question().get().orElseThrow().words())
        .startsWith("Version 0.1 takes the place of " + version);
    use.answer(false);
    assertThat(use.question().get()).isEmpty();
    assertThat(session.frameworks().find("saltmere-2027").identity().version()).isEqualTo(version);

    use.importFrom(older);
    use.answer(true);
    assertThat(session.frameworks().find("saltmere-2027").identity().version()).isEqualTo("0.1");
    assertThat(model.selected().get().orElseThrow().identity().version()).isEqualTo("0.1");
    session.close();
  }

  @Test
  void takes_a_pack_of_ones_own_out_of_use_and_back(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    PackActionsModel actions = actions(session, model);
    PackUseModel use = actions.use();
    model.refresh();
    use.takeOut();
    assertThat(use.question().get()).isEmpty();

    use.importFrom(SALTMERE);
    Framework saltmere = session.frameworks().find("saltmere-2027");
    assertThat(use.isOwn(saltmere)).isTrue();
    use.takeOut();
    assertThat(session.frameworks().all()).contains(saltmere);
    use.answer(true);
    assertThat(session.frameworks().all()).doesNotContain(saltmere);
    assertThat(model.problem().get()).isEmpty();
    assertThat(model.selected().get()).contains(session.framework());
    assertThat(actions.outcome().get()).contains("out of use");

    use.useAgain(use.outOfUse().get().packs().getFirst());
    assertThat(model.selected().get()).contains(saltmere);
    assertThat(use.outOfUse().get().packs()).isEmpty();
    session.close();
  }

  @Test
  void asks_before_it_goes_back_to_an_earlier_version_out_of_use(@TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    PackUseModel use = actions(session, new PacksViewModel(session, AtOnce.tasks())).use();
    String built =
        Files.readString(Path.of("src/main/resources/org/daybook/packs/bristol-2025/pack.yaml"));
    Path old = folder.resolve("old.yaml");
    Files.writeString(old, built.replaceFirst("(?m)^version: .*$", "version: 0.1"));
    use.importFrom(old);
    use.answer(true);
    use.takeOut();
    use.answer(true);

    use.useAgain(use.outOfUse().get().packs().getFirst());
    assertThat(use.question().get())
        .hasValueSatisfying(asked -> assertThat(asked.words()).startsWith("Version 0.1 takes"));
    use.answer(true);
    assertThat(session.frameworks().find("bristol-2025").identity().version()).isEqualTo("0.1");
    session.close();
  }

  @Test
  void refuses_a_hostile_file_whole(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel model = new PacksViewModel(session, AtOnce.tasks());
    PackActionsModel actions = actions(session, model);
    for (String hostile :
        List.of("a: &a [*a]", "!!java.net.URL [x]: y", "\u0000", "id: x\nid: y", "- 1")) {
      Path file = Files.writeString(folder.resolve("hostile.yaml"), hostile);
      actions.use().importFrom(file);
      assertThat(actions.use().refusal().get())
          .as(hostile)
          .hasValueSatisfying(
              refusal -> {
                assertThat(refusal.file()).isEqualTo("hostile.yaml");
                assertThat(refusal.problems()).isNotEmpty();
              });
    }
    assertThat(model.packs().get()).hasSize(5);
    assertThat(folder.resolve("frameworks")).doesNotExist();
  }

  private static PackActionsModel actions(Session session, PacksViewModel model) {
    return new PackActionsModel(session.packWriting(), AtOnce.tasks(), model, _ -> {});
  }
}
