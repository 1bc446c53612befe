package org.daybook.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksViewModelTest {
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
}
