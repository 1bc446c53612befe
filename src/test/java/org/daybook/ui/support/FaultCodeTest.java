package org.daybook.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FaultCodeTest {
  @Test
  void theSamePlaceGivesTheSameCodeWhateverTheDataWas() {
    assertThat(FaultCode.of(mistakeAbout("Ashgrove")))
        .isEqualTo(FaultCode.of(mistakeAbout("Bramblewood")))
        .matches("[A-Z3-9]{3}-[A-Z3-9]{3}");
  }

  @Test
  void anotherPlaceOrKindOrCauseGivesAnotherCode() {
    IllegalStateException mistake = mistakeAbout("Ashgrove");
    IllegalArgumentException otherKind = new IllegalArgumentException("Ashgrove");
    otherKind.setStackTrace(mistake.getStackTrace());
    IllegalStateException caused = new IllegalStateException("Ashgrove", otherKind);
    caused.setStackTrace(mistake.getStackTrace());

    assertThat(FaultCode.of(mistake))
        .isNotEqualTo(FaultCode.of(new IllegalStateException("Ashgrove")))
        .isNotEqualTo(FaultCode.of(otherKind))
        .isNotEqualTo(FaultCode.of(caused));
  }

  private static IllegalStateException mistakeAbout(String school) {
    IllegalStateException mistake = new IllegalStateException(school);
    mistake.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.daybook.Invented", "place", "Invented.java", 42)
        });
    return mistake;
  }
}
