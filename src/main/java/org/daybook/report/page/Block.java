package org.daybook.report.page;

import java.util.List;

/// One thing that stands on a page below the thing before it.
public sealed interface Block {

  /// A heading; levels start at 1 for the title and never skip one.
  record Heading(int level, String text) implements Block {}

  /// A paragraph; a line break in the text is one on the page.
  record Words(Tone tone, String text) implements Block {}

  /// A list without numbers.
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /// Short answers to fixed questions: a table whose first column names the second.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// A table with a heading on every column; the first cell of a row names the row.
  ///
  /// @param rowHeight least height of a row in points, 0 for as high as its text
  record Grid(List<Column> columns, List<List<Cell>> rows, int rowHeight) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row has " + width + " cells");
      }
    }
  }

  /// Something nobody may overlook, set apart from the rest.
  ///
  /// @param label what kind of thing it is, and about what
  record Alert(String label, String text, String answer) implements Block {}

  /// A picture with a line beneath.
  ///
  /// @param bytes a JPEG or PNG
  /// @param alt what it shows, for who cannot see it; never blank
  /// @param caption may be empty
  @SuppressWarnings("ArrayRecordComponent") // handed on to be drawn, never compared
  record Picture(byte[] bytes, String alt, String caption) implements Block {}

  /// Blocks that belong on one page, as far as one page has room for them.
  record Together(List<Block> blocks) implements Block {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /// How loud words are.
  enum Tone {
    LEAD,
    BODY
  }

  /// One row of [Facts].
  record Fact(String name, String value) {}

  /// One column of a [Grid].
  ///
  /// @param weight its share of the width, compared with the other columns
  record Column(String heading, double weight, Align align) {}

  /// Where the text of a column stands; figures stand right.
  enum Align {
    LEFT,
    RIGHT
  }
}
