package org.daybook.ui.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.domain.school.School;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolsViewModelTest {
  private Session session;
  private SchoolsViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    model =
        new SchoolsViewModel(session, AtOnce.tasks(), new ImportViewModel(session, AtOnce.tasks()));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theRegisterIsCountedOnceItIsAskedFor() {
    assertThat(model.size().get()).isNegative();
    model.refresh();
    assertThat(model.size().get()).isEqualTo(2);
  }

  @Test
  void aSchoolIsFoundByTheBeginningsOfItsWords() {
    model.find("inf made");
    assertThat(model.search().found().get().schools())
        .extracting(School::urn)
        .containsExactly(PatsStore.MADE_UP);
    model.find("no such school");
    assertThat(model.search().found().get().schools()).isEmpty();
  }

  @Test
  void whatWasAskedIsAskedAgainAfterAnImport() throws Exception {
    model.find("ashley");
    model.showClosed(true);
    model.refresh();
    assertThat(model.search().found().get().schools())
        .extracting(School::urn)
        .containsExactly(PatsStore.ASHLEY_DOWN);
  }
}
