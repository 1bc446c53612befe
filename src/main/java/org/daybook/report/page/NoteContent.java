package org.daybook.report.page;

import java.util.List;
import java.util.stream.Stream;

/// Everything a note says, in reading order, before anyone decides how it looks.
///
/// @param fileName what its file is called, safe on every system
/// @param blocks the note from title to sign-off
public record NoteContent(
    Frame frame, String fileName, Orientation orientation, List<Block> blocks) {
  /// What every document out of a demo store says.
  public static final String INVENTED = "Demo – invented data";

  public NoteContent {
    blocks = List.copyOf(blocks);
  }

  /// One on upright pages.
  public NoteContent(Frame frame, String fileName, List<Block> blocks) {
    this(frame, fileName, Orientation.PORTRAIT, blocks);
  }

  /// Which way the pages lie.
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /// The same, marked on every page as invented, as everything in a demo store is.
  public NoteContent invented() {
    return new NoteContent(
        new Frame(
            frame.title,
            frame.organisation,
            frame.school,
            frame.date,
            frame.confidentiality,
            Stream.concat(frame.marks.stream(), Stream.of(INVENTED)).toList()),
        fileName,
        orientation,
        blocks);
  }

  /// What stands around the blocks on every page.
  ///
  /// @param title names the document in a reader's title bar
  /// @param organisation whose document it is, at the head of every page
  /// @param school beside it, where it is about one; with the date
  /// @param date as people write it
  /// @param confidentiality at the foot of every page
  /// @param marks what nobody may miss on any page, such as that it is a draft; none for most
  ///     documents
  public record Frame(
      String title,
      String organisation,
      String school,
      String date,
      String confidentiality,
      List<String> marks) {
    public Frame {
      marks = List.copyOf(marks);
    }
  }
}
