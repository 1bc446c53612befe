package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

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
}
