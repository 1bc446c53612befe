package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daybook.SystemLibraries.Library;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {
  private static final List<Library> OF_NO_SYSTEM =
      List.of(
          new Library("libmoonlight.so.1", "libmoonlight1"),
          new Library("libfairydust.so.2", "libfairydust2"));

  @Test
  void saysWhichLibrariesAreMissingAndHowToGetThem() {
    assertThatThrownBy(() -> SystemLibraries.need(OF_NO_SYSTEM))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(Strings.of(e.problem()))
                    .contains("libmoonlight.so.1, libfairydust.so.2")
                    .contains("apt install libmoonlight1 libfairydust2"));
  }

  /// Red on a bare machine, where all tests of screens are red too: this one says why.
  @Test
  void thisMachineCanDraw() {
    assertThatCode(SystemLibraries::forDrawing).doesNotThrowAnyException();
  }
}
