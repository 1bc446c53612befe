package org.daybook.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OpenDesk;
import org.daybook.ui.notes.NotesViewModel.Activity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {
  private OpenDesk open;
  private NotesViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, Frameworks.small());
    model = new NotesViewModel(open.desk());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void theSectionsAreThoseOfTheTypeOfVisit() {
    assertThat(model.sections())
        .extracting(note -> note.section().id())
        .isEqualTo(
            open
                .desk()
                .standing()
                .get()
                .framework()
                .practice()
                .visitTypes()
                .getFirst()
                .sections()
                .stream()
                .map(section -> section.id())
                .toList());
  }

  @Test
  void whatIsTypedIsSavedAfterAPause() throws ProblemException {
    model.focus().text().set("Reading in Year 2");
    assertThat(open.stored().occasion().focus()).isEqualTo("Attendance");
    open.pause();
    assertThat(open.stored().occasion().focus()).isEqualTo("Reading in Year 2");
  }

  @Test
  void daysAreNumbers() {
    assertThat(Timing.wrongDays("1.5")).isEmpty();
    assertThat(Timing.wrongDays(" ")).isEmpty();
    assertThat(Timing.wrongDays("a few"))
        .hasValueSatisfying(wrong -> assertThat(wrong.key()).isEqualTo("notes.days.wrong"));
  }

  @Test
  void anActivityThatWasTypedStandsAmongTheOthers() {
    model.nextActivity().text().set("Tea with governors");
    model.enterActivity();
    assertThat(model.activities().getValue()).contains(new Activity("Tea with governors", true));
    model.tick("Tea with governors", false);
    assertThat(open.visit().findings().activities()).isEmpty();
  }
}
