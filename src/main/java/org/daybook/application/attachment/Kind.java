package org.daybook.application.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.visit.Attachment.Format;

/// What a file is, by its first bytes; its name only tells documents apart that begin alike.
sealed interface Kind {
  /// How many bytes tell.
  int TELLING = 1024;

  /// A picture that can be drawn anew.
  record Picture() implements Kind {}

  /// A document that is kept as it is.
  record Document(Format format) implements Kind {}

  /// A picture only other programs can draw.
  record ForeignPicture() implements Kind {}

  record Unknown() implements Kind {}

  /// Tells what a file is.
  ///
  /// @param head the first [#TELLING] bytes, or all if there are fewer
  static Kind of(String name, byte[] head) {
    if (isJpeg(head)
        || begins(head, 0x89, 'P', 'N', 'G')
        || begins(head, 'G', 'I', 'F', '8')
        || begins(head, 'B', 'M')) {
      return new Picture();
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("ftyphei", 4)
        || text.startsWith("ftypmif", 4)
        || text.startsWith("ftypavif", 4)
        || (text.startsWith("RIFF") && text.startsWith("WEBP", 8))
        || begins(head, 'I', 'I', 0x2a, 0)
        || begins(head, 'M', 'M', 0, 0x2a)) {
      return new ForeignPicture();
    }
    return named(name)
        .filter(format -> fits(format, head))
        .<Kind>map(Document::new)
        .orElseGet(Unknown::new);
  }

  /// Whether a picture is one of a camera rather than of a screen.
  static boolean isJpeg(byte[] head) {
    return begins(head, 0xff, 0xd8, 0xff);
  }

  private static Optional<Format> named(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(Format.values())
        .filter(format -> !format.picture() && format.ending().equals(ending))
        .findFirst();
  }

  private static boolean fits(Format format, byte[] head) {
    return switch (format) {
      case JPEG, PNG -> false;
      case PDF -> begins(head, '%', 'P', 'D', 'F', '-');
      case WORD, EXCEL, POWERPOINT, WRITER, CALC -> begins(head, 'P', 'K', 3, 4);
      case TEXT, CSV -> new String(head, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
    };
  }

  private static boolean begins(byte[] head, int... bytes) {
    byte[] wanted = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      wanted[i] = (byte) bytes[i];
    }
    return head.length >= wanted.length
        && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }
}
