package org.daybook.ui.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.application.PassphraseStrength;
import org.daybook.application.PassphraseStrength.Level;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.ui.passphrase.NewPassphraseViewModel.Input;
import org.junit.jupiter.api.Test;

class NewPassphraseViewModelTest {
  private final NewPassphraseViewModel model =
      new NewPassphraseViewModel(new PassphraseStrength(), AtOnce.tasks());

  @Test
  void hints_while_typing() {
    assertThat(model.level().get()).isEmpty();
    model.typed("copper");
    assertThat(model.level().get()).contains(Level.SHORT);
    model.typed("copper heron lantern quilt");
    assertThat(model.level().get()).contains(Level.STRONG);
    model.typed("");
    assertThat(model.level().get()).isEmpty();
  }

  @Test
  void refuses_what_is_too_short_at_the_first_field() {
    assertThat(model.accept("copper", "copper")).isEmpty();
    assertThat(model.problems().get())
        .containsOnlyKeys(Input.PASSPHRASE)
        .containsValue(Problem.of("passphrase.new.short", 12));
  }

  @Test
  void refuses_what_is_long_but_guessed_at_once() {
    assertThat(model.accept("aaaaaaaaaaaa", "aaaaaaaaaaaa")).isEmpty();
    assertThat(model.problems().get())
        .containsOnlyKeys(Input.PASSPHRASE)
        .containsValue(Problem.of("passphrase.new.weak"));
  }

  @Test
  void refuses_two_that_differ_at_the_second_field() {
    assertThat(model.accept("copper heron lantern", "copper heron lentern")).isEmpty();
    assertThat(model.problems().get()).containsOnlyKeys(Input.REPEATED);
  }

  @Test
  void accepts_the_same_twice_and_forgets_what_was_wrong() {
    assertThat(model.accept("copper", "copper")).isEmpty();
    assertThat(model.accept("copper heron lantern", "copper heron lantern"))
        .hasValueSatisfying(
            chars -> assertThat(String.valueOf(chars)).isEqualTo("copper heron lantern"));
    assertThat(model.problems().get()).isEmpty();
  }
}
