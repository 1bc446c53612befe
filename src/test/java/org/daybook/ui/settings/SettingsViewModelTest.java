package org.daybook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.settings.SettingsViewModel.Made;
import org.daybook.ui.settings.SettingsViewModel.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  private static SettingsViewModel model(Session session) {
    return new SettingsViewModel(session, AtOnce.tasks(), new PassphraseStrength());
  }

  @Test
  void keeps_every_choice_at_once(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    SettingsViewModel model = model(session);
    model.setAdviser("Pat Lindqvist (invented)");
    model.setDark(true);
    model.setTextSize(150);
    model.setFramework(session.framework());
    Made made = model.choices().get().orElseThrow();
    assertThat(made)
        .isEqualTo(
            new Made(
                "Pat Lindqvist (invented)",
                true,
                150,
                session.framework(),
                session.frameworks().all()));
    assertThat(session.preferences().textSize()).isEqualTo(150);
    assertThat(session.preferences().framework()).contains(session.framework().id());
  }

  @Test
  void changes_the_passphrase_and_clears_what_was_typed(@TempDir Path folder) throws Exception {
    SettingsViewModel model = model(PatsStore.empty(folder));
    char[] old = PatsStore.PASSPHRASE.toCharArray();
    char[] chosen = "velvet tram oyster ladder".toCharArray();
    model.changePassphrase(old, chosen);
    assertThat(model.passphrase().get()).isEqualTo(new Passphrase.Changed());
    assertThat(model.changing().get()).isFalse();
    assertThat(old).containsOnly('\0');
    assertThat(chosen).containsOnly('\0');
  }

  @Test
  void says_why_the_passphrase_was_not_changed(@TempDir Path folder) throws Exception {
    SettingsViewModel model = model(PatsStore.empty(folder));
    model.changePassphrase("wrong".toCharArray(), "velvet tram oyster ladder".toCharArray());
    assertThat(model.passphrase().get())
        .isEqualTo(new Passphrase.Refused(Problem.of("storage.unlock.wrong")));
  }
}
