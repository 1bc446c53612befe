package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ViewerTest {
  private static final Path NOTE = Path.of("note.pdf");
  private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

  @Test
  void saysThatNoProgramShowsTheFileAndWhereItIs() {
    assertThat(refused("no-such-viewer-anywhere")).contains("No program", "note.pdf");
  }

  @Test
  void saysSoTooWhenTheProgramGivesUp() {
    assertThat(refused(JAVA, "--no-such-option")).contains("No program", "note.pdf");
  }

  @Test
  void isSilentWhenTheFileIsShown() {
    assertThatCode(() -> new Viewer(List.of(JAVA, "--version"), 60).open(NOTE))
        .doesNotThrowAnyException();
  }

  private static String refused(String... command) {
    return Strings.of(
        catchThrowableOfType(
                ProblemException.class, () -> new Viewer(List.of(command), 60).open(NOTE))
            .problem());
  }
}
