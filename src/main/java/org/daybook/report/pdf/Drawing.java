package org.daybook.report.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import java.util.ArrayList;
import java.util.List;
import org.daybook.report.page.Block;
import org.jspecify.annotations.Nullable;

/// Draws one block after the other onto a document.
final class Drawing {
  private static final int SHORT = 400;

  /// The most of a page's height that a picture takes.
  private static final float PICTURE = 0.42f;

  private final Document document;
  private final Typeface typeface;
  private final Sheet sheet;
  private final Tables tables;
  private final Lists lists;
  private final Room room;
  private final Bookmarks bookmarks;
  private final List<Paragraph> lead = new ArrayList<>();
  private @Nullable Div within;

  Drawing(Document document, Typeface typeface, Sheet sheet) {
    this.document = document;
    this.typeface = typeface;
    this.sheet = sheet;
    this.lists = new Lists(typeface, sheet);
    this.room = new Room(sheet);
    this.tables =
        new Tables(new Marks(document.getPdfDocument(), typeface), typeface, lists, sheet);
    this.bookmarks = new Bookmarks(document.getPdfDocument());
  }

  void draw(List<Block> blocks) {
    @Nullable Block before = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      draw(block, before, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      before = block;
    }
    flushLead();
  }

  private void draw(Block block, @Nullable Block before, @Nullable Block next) {
    switch (block) {
      case Block.Heading heading -> lead.add(heading(heading, before));
      case Block.Words words when leadsInto(words, next) -> lead.add(words(words));
      case Block.Words words -> add(words(words));
      case Block.Bullets bullets ->
          add(lists.list(bullets.items(), Paper.BODY).setKeepTogether(room.small(bullets)));
      case Block.Facts facts -> add(tables.facts(facts));
      case Block.Grid grid -> add(within == null ? tables.grid(grid) : whole(grid));
      case Block.Alert alert -> add(alert(alert));
      case Block.Picture picture -> add(picture(picture));
      case Block.Together together -> together(together);
    }
  }

  private void together(Block.Together together) {
    flushLead();
    Div div = new Div().setNeutralRole().setKeepTogether(room.fitsOnAPage(together));
    within = div;
    draw(together.blocks());
    within = null;
    document.add(div);
  }

  /// A table that belongs to something else is not split: iText would split it all the same.
  private Table whole(Block.Grid grid) {
    Table table = tables.grid(grid);
    table.setKeepTogether(true);
    return table;
  }

  private void add(BlockElement<?> element) {
    flushLead();
    place(element);
  }

  private void place(BlockElement<?> element) {
    if (within == null) {
      document.add(element);
    } else {
      within.add(element);
    }
  }

  /// Headings and the words that lead into a table stay with what follows. They are added as one
  /// block, because iText keeps an element with the next but not a chain of them.
  private void flushLead() {
    if (!lead.isEmpty()) {
      Div together = new Div().setNeutralRole().setKeepTogether(true).setKeepWithNext(true);
      lead.forEach(together::add);
      lead.clear();
      place(together);
    }
  }

  /// A line or two before a list or a table belong to it.
  private static boolean leadsInto(Block.Words words, @Nullable Block next) {
    return words.text().length() < SHORT
        && (next instanceof Block.Bullets
            || next instanceof Block.Facts
            || next instanceof Block.Grid
            || next instanceof Block.Alert);
  }

  private Paragraph heading(Block.Heading heading, @Nullable Block before) {
    String text = typeface.printable(heading.text());
    Paragraph paragraph = new Paragraph(text).setFont(typeface.semibold());
    paragraph.setDestination(bookmarks.add(heading.level(), text));
    switch (heading.level()) {
      case 1 -> style(paragraph, 24, 28, 0, 0).setFontColor(Paper.ACCENT);
      case 2 -> style(paragraph, 15, 18, sheet.gap(22), sheet.gap(5)).setFontColor(Paper.ACCENT);
      case 3 -> under(paragraph, 11.5f, before, 16);
      default -> under(paragraph, 10, before, 11);
    }
    paragraph.getAccessibilityProperties().setRole(role(heading.level()));
    return paragraph;
  }

  /// A heading under another; nearer to it than to what stands before.
  private void under(Paragraph paragraph, float size, @Nullable Block before, int above) {
    float gap = before instanceof Block.Heading ? sheet.gap(4) : sheet.gap(above);
    style(paragraph, size, 14, gap, sheet.gap(4));
  }

  private static String role(int level) {
    return switch (level) {
      case 1 -> StandardRoles.H1;
      case 2 -> StandardRoles.H2;
      case 3 -> StandardRoles.H3;
      case 4 -> StandardRoles.H4;
      case 5 -> StandardRoles.H5;
      default -> throw new IllegalArgumentException("no heading of level " + level);
    };
  }

  private static Paragraph style(
      Paragraph paragraph, float size, float leading, float before, float after) {
    return paragraph
        .setFontSize(size)
        .setFixedLeading(leading)
        .setMarginTop(before)
        .setMarginBottom(after);
  }

  private Paragraph words(Block.Words words) {
    Paragraph paragraph =
        new Paragraph(typeface.printable(words.text()))
            .setMaxWidth(Paper.PROSE)
            .setKeepTogether(room.small(words))
            .setOrphansControl(new ParagraphOrphansControl(2))
            .setWidowsControl(new ParagraphWidowsControl(2, 1, false));
    return switch (words.tone()) {
      case LEAD -> style(paragraph, 15, 19, 0, sheet.gap(10));
      case BODY -> style(paragraph, Paper.BODY, 15, 0, sheet.gap(7));
    };
  }

  /// A picture, named for who cannot see it, with its line on the same page.
  private Div picture(Block.Picture picture) {
    Image image = new Image(ImageDataFactory.create(picture.bytes()));
    image.scaleToFit(Math.min(Paper.PROSE, sheet.width()), sheet.height() * PICTURE);
    image.getAccessibilityProperties().setAlternateDescription(typeface.printable(picture.alt()));
    Div div = new Div().setNeutralRole().setKeepTogether(true).setMarginTop(sheet.gap(6));
    div.add(new Paragraph().add(image).setMargin(0).setMarginBottom(3));
    if (!picture.caption().isEmpty()) {
      Paragraph caption = new Paragraph(typeface.printable(picture.caption()));
      caption.setMaxWidth(Paper.PROSE).setFontColor(Paper.QUIET);
      div.add(style(caption, Paper.TABLE, 13, 0, sheet.gap(8)));
    }
    return div;
  }

  private Div alert(Block.Alert alert) {
    Div div =
        new Div()
            .setBackgroundColor(Paper.ALERT_TINT)
            .setBorderLeft(new SolidBorder(Paper.ALERT, 3))
            .setPaddings(sheet.gap(8), 12, sheet.gap(8), 12)
            .setMarginTop(sheet.gap(4))
            .setMarginBottom(sheet.gap(8))
            .setKeepTogether(room.small(alert));
    Paragraph label = new Paragraph().setFont(typeface.semibold()).setFontColor(Paper.ALERT);
    label.add(Marks.artifact("■  ")).add(typeface.printable(alert.label()));
    div.add(style(label, Paper.TABLE, 13, 0, 2));
    div.add(style(new Paragraph(typeface.printable(alert.text())), Paper.BODY, 15, 0, 2));
    Paragraph answer = new Paragraph();
    answer.add(new Text("What is being done: ").setFont(typeface.semibold()));
    answer.add(typeface.printable(alert.answer()));
    return div.add(style(answer, Paper.BODY, 15, 0, 0));
  }
}
