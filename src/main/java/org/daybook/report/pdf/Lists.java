package org.daybook.report.pdf;

import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;

/// Draws lists without numbers, in the text and in tables.
final class Lists {
  private static final float INDENT = 11;

  private final Typeface typeface;
  private final Sheet sheet;

  Lists(Typeface typeface, Sheet sheet) {
    this.typeface = typeface;
    this.sheet = sheet;
  }

  List list(java.util.List<String> items, float size) {
    List list = new List().setFontSize(size).setMarginBottom(sheet.gap(size * 0.7f));
    list.setListSymbol(new Text("•").setFontColor(Paper.QUIET)).setSymbolIndent(INDENT - 4);
    list.setMaxWidth(Paper.PROSE);
    for (String text : items) {
      Paragraph words = new Paragraph(typeface.printable(text));
      words.setFixedLeading(size * 1.4f).setMargin(0).setMarginBottom(sheet.gap(size * 0.2f));
      ListItem item = new ListItem();
      item.add(words);
      list.add(item);
    }
    return list;
  }
}
