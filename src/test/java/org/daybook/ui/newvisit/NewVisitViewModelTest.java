package org.daybook.ui.newvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.newvisit.NewVisitViewModel.Input;
import org.daybook.ui.newvisit.NewVisitViewModel.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewVisitViewModelTest {
  private final List<UUID> started = new ArrayList<>();

  @Test
  void starts_with_what_is_known(@TempDir Path folder) throws Exception {
    Session session = PatsStore.filled(folder);
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), started::add);
    model.begin(Optional.of(PatsStore.ASHLEY_DOWN));
    Start start = model.start().get().orElseThrow();
    assertThat(start.date()).isEqualTo(PatsStore.TODAY);
    assertThat(start.adviser()).isEqualTo("Pat Lindqvist (invented)");
    assertThat(model.school().get().orElseThrow().urn()).isEqualTo(PatsStore.ASHLEY_DOWN);
  }

  @Test
  void saves_the_visit_and_remembers_the_adviser(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), started::add);
    model.begin(Optional.of(PatsStore.MADE_UP));
    Person head = new Person("Sam Okonjo (invented)", "headteacher");
    model.save(form(session.framework(), Optional.of(PatsStore.TODAY), " Pat ", List.of(head)));
    assertThat(started).hasSize(1);
    Occasion occasion = session.visits().all().getFirst().occasion();
    assertThat(occasion.school()).isEqualTo(PatsStore.MADE_UP);
    assertThat(occasion.halfTerm()).isEqualTo("Autumn 2");
    assertThat(occasion.adviser()).isEqualTo("Pat");
    assertThat(occasion.present()).containsExactly(head);
    assertThat(session.preferences().adviser()).isEqualTo("Pat");
  }

  @Test
  void says_at_each_field_what_is_missing(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), started::add);
    model.begin(Optional.empty());
    Person nobody = new Person("", "chair of governors");
    model.save(
        new VisitForm(
            session.framework(), Optional.empty(), Optional.empty(), " ", List.of(nobody), ""));
    assertThat(model.problems().get())
        .containsOnlyKeys(Input.SCHOOL, Input.TYPE, Input.DATE, Input.ADVISER, Input.PRESENT);
    assertThat(started).isEmpty();
  }

  @Test
  void takes_a_school_that_was_found_instead(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), started::add);
    model.begin(Optional.empty());
    model.search().ask("made up", false);
    model.choose(model.search().found().get().schools().getFirst());
    assertThat(model.search().found().get().schools()).isEmpty();
    model.save(form(session.framework(), Optional.of(PatsStore.TODAY), "Pat", List.of()));
    assertThat(started).hasSize(1);
  }

  private static VisitForm form(
      Framework framework, Optional<LocalDate> date, String adviser, List<Person> present) {
    String type = framework.practice().visitTypes().getFirst().id();
    return new VisitForm(framework, Optional.of(type), date, adviser, present, "Reading");
  }
}
