package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/// Opens a document that is PDF/A-3A and PDF/UA-1: iText then refuses whatever breaks either.
final class Conformance {
  private Conformance() {}

  static PdfDocument open(OutputStream out, String title) {
    WriterProperties properties =
        new WriterProperties()
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            .setFullCompressionMode(true);
    PdfDocument pdf =
        new PdfADocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_3A, colours());
    ValidationContainer checks = pdf.getDiContainer().getInstance(ValidationContainer.class);
    checks.addChecker(new PdfUA1Checker(pdf));
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString("en-GB"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getCatalog().setPageMode(PdfName.UseOutlines);
    pdf.getDocumentInfo().setTitle(title);
    pdf.getDocumentInfo().setCreator("Daybook");
    return pdf;
  }

  /// What our colours mean, as PDF/A wants it: the profile of sRGB that comes with Java.
  private static PdfOutputIntent colours() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return new PdfOutputIntent(
        "Custom",
        "",
        "https://www.color.org",
        "sRGB IEC61966-2.1",
        new ByteArrayInputStream(profile));
  }
}
