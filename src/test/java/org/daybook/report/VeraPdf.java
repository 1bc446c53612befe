package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF, the reference validator, whether a PDF keeps to the standards it claims.
public final class VeraPdf {
  private VeraPdf() {}

  /// Fails with the rules broken unless the PDF is both PDF/A-3A and PDF/UA-1.
  public static void assertCompliant(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    assertCompliant(pdf, PDFAFlavour.PDFA_3_A);
    assertCompliant(pdf, PDFAFlavour.PDFUA_1);
  }

  private static void assertCompliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .as(flavour.toString())
          .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
          .isEmpty();
      assertThat(result.isCompliant()).as(flavour.toString()).isTrue();
    }
  }
}
