package org.daybook.report;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// A PDF opened again, as a reader, a screen reader and a snoop would see it.
record ReadBack(PdfDocument pdf) implements AutoCloseable {
  /// Where the text of a page begins and ends, in points from its lower edge.
  private static final float TOP = 774;

  private static final float FOOT = 70;

  static ReadBack of(byte[] bytes) throws IOException {
    return new ReadBack(new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes))));
  }

  int pages() {
    return pdf.getNumberOfPages();
  }

  String page(int number) {
    return PdfTextExtractor.getTextFromPage(pdf.getPage(number));
  }

  /// The number of the first page with this on it.
  int pageOf(String words) {
    return IntStream.rangeClosed(1, pages())
        .filter(number -> page(number).contains(words))
        .findFirst()
        .orElseThrow();
  }

  /// How much of a page is empty between its last line of text and its foot: 0 to 1 of the height
  /// there is room for.
  double emptyBelow(int number) {
    AtomicReference<Float> lowest = new AtomicReference<>(TOP);
    new PdfCanvasProcessor(
            new IEventListener() {
              @Override
              public void eventOccurred(IEventData data, EventType type) {
                if (data instanceof TextRenderInfo text) {
                  float y = text.getBaseline().getStartPoint().get(1);
                  lowest.updateAndGet(was -> y > FOOT ? Math.min(was, y) : was);
                }
              }

              @Override
              public Set<EventType> getSupportedEvents() {
                return Set.of(EventType.RENDER_TEXT);
              }
            })
        .processPageContent(pdf.getPage(number));
    return (lowest.get() - FOOT) / (TOP - FOOT);
  }

  /// The text of all pages with runs of white space as one space, so that line ends do not matter.
  String text() {
    return textFrom(1);
  }

  /// The text of all pages as it was written, cell after cell, with runs of white space as one
  /// space.
  String words() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= pages(); i++) {
      text.append(
              PdfTextExtractor.getTextFromPage(pdf.getPage(i), new SimpleTextExtractionStrategy()))
          .append(' ');
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  /// The text of this page and all after it.
  String textFrom(int first) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= pages(); i++) {
      text.append(page(i)).append(' ');
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  /// Every structure element in reading order.
  List<PdfStructElem> elements() {
    List<PdfStructElem> found = new ArrayList<>();
    collect(pdf.getStructTreeRoot(), found);
    return found;
  }

  /// Every element of this role.
  List<PdfStructElem> elements(PdfName role) {
    return elements().stream().filter(e -> role.equals(e.getRole())).toList();
  }

  /// Everything in the file, streams unpacked, as Latin-1.
  String everything() {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
      PdfObject object = pdf.getPdfObject(i);
      if (object instanceof PdfStream stream) {
        all.append(new String(stream.getBytes(), StandardCharsets.ISO_8859_1));
      }
      if (object instanceof PdfDictionary dictionary) {
        all.append(dictionary);
      } else if (object != null) {
        all.append(object);
      }
    }
    return all.toString();
  }

  private static void collect(IStructureNode node, List<PdfStructElem> found) {
    if (node instanceof PdfStructElem element) {
      found.add(element);
    }
    if (node != null && node.getKids() != null) {
      node.getKids().forEach(kid -> collect(kid, found));
    }
  }

  @Override
  public void close() {
    pdf.close();
  }
}
