package org.daybook.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolSearchTest {
  @Test
  void shows_only_the_answer_to_the_latest_question(@TempDir Path folder) throws Exception {
    AtOnce.Later store = new AtOnce.Later();
    SchoolSearch search = new SchoolSearch(PatsStore.empty(folder), AtOnce.tasks(store), 5);
    search.ask("ashley", false);
    search.ask("made up", false);
    store.next();
    assertThat(search.found().get().schools()).isEmpty();
    store.next();
    assertThat(search.found().get().schools())
        .singleElement()
        .satisfies(school -> assertThat(school.urn()).isEqualTo(PatsStore.MADE_UP));
  }

  @Test
  void says_that_there_are_more_than_it_lists(@TempDir Path folder) throws Exception {
    SchoolSearch search = new SchoolSearch(PatsStore.empty(folder), AtOnce.tasks(), 1);
    search.ask("school", false);
    assertThat(search.found().get().schools()).hasSize(1);
    assertThat(search.found().get().more()).isTrue();
  }

  @Test
  void forgets_an_answer_that_is_still_on_its_way(@TempDir Path folder) throws Exception {
    AtOnce.Later store = new AtOnce.Later();
    SchoolSearch search = new SchoolSearch(PatsStore.empty(folder), AtOnce.tasks(store), 5);
    search.ask("ashley", false);
    search.clear();
    store.next();
    assertThat(search.found().get().schools()).isEmpty();
  }
}
