package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import java.util.ArrayDeque;
import java.util.Deque;

/// The outline a reader shows beside the pages: one entry a heading, nested as they are.
final class Bookmarks {
  private final Deque<PdfOutline> open = new ArrayDeque<>();
  private int count;

  Bookmarks(PdfDocument pdf) {
    open.push(pdf.getOutlines(false));
  }

  /// Adds an entry and answers the name its heading must be findable by.
  String add(int level, String title) {
    while (open.size() > level) {
      open.pop();
    }
    String name = "heading-" + ++count;
    PdfOutline entry = open.getFirst().addOutline(title);
    entry.addDestination(PdfDestination.makeDestination(new PdfString(name)));
    open.push(entry);
    return name;
  }
}
