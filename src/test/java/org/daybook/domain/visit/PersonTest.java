package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "headteacher",
        "Head teacher",
        "Head-teacher",
        "Head",
        "acting head",
        "Interim Headteacher",
        "Executive headteacher",
        "acting executive headteacher",
        "Head of School",
        "Acting head of school",
        "co-headteacher",
        "Principal",
        "Executive Principal"
      })
  void whoLeadsTheSchoolIsItsHeadteacherWhateverTheRoleIsCalled(String role) {
    assertThat(new Person("Sam Okonjo (invented)", role).headteacher()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "deputy headteacher",
        "Assistant head",
        "associate headteacher",
        "vice principal",
        "head of year",
        "head of school improvement",
        "head of governors",
        "headteacher's assistant",
        "chair of governors"
      })
  void nobodyElseIs(String role) {
    assertThat(new Person("Kim Reed (invented)", role).headteacher()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manager",
        "Nursery manager",
        "Manager of the setting",
        "acting manager",
        "owner and manager",
        "Pre-school leader",
        "day nursery manager",
        "Centre leader",
        "childminder",
        "Headteacher"
      })
  void whoLeadsASettingSignsAndAnswersForIt(String role) {
    Person leader = new Person("Rowan Teague (invented)", role);
    assertThat(leader.leads()).isTrue();
    assertThat(leader.in("Manager of the setting")).isTrue();
    assertThat(Person.leading(List.of(new Person("Kim", "room leader"), leader))).contains(leader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deputy manager",
        "business manager",
        "room leader",
        "office manager",
        "parent",
        ""
      })
  void othersDoNotLeadIt(String role) {
    assertThat(new Person("Kim Reed (invented)", role).in("Manager of the setting")).isFalse();
  }

  @Test
  void theVeryRoleComesFirstThenWhoeverLeadsByAnotherWord() {
    Person manager = new Person("Rowan", "manager");
    Person head = new Person("Sam", "executive headteacher");
    Person proprietor = new Person("Ash", "proprietor");
    List<Person> present = List.of(proprietor, manager, head);
    assertThat(Person.in("Manager", present)).contains(manager);
    assertThat(Person.in("Headteacher", present)).contains(head);
    assertThat(Person.in("Headteacher", List.of(proprietor, manager))).contains(manager);
    assertThat(Person.in("Chair or proprietor", present)).contains(proprietor);
    assertThat(Person.in("Chair of governors", present)).isEmpty();
  }
}
