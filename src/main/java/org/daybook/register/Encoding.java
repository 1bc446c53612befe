package org.daybook.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Tells in which encoding a public CSV file comes: UTF-8, or Windows-1252 as the register itself
/// writes; UTF-16, as spreadsheets do, only where it says so at its beginning.
final class Encoding {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;

  private Encoding() {}

  /// UTF-16 if the file begins so, UTF-8 if every byte of it is sound UTF-8, else Windows-1252.
  static Charset of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] mark = in.readNBytes(2);
      if (Arrays.equals(mark, new byte[] {(byte) 0xfe, (byte) 0xff})) {
        return StandardCharsets.UTF_16BE;
      }
      if (Arrays.equals(mark, new byte[] {(byte) 0xff, (byte) 0xfe})) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return ofBytes(file);
  }

  /// The whole file is looked at: the first accented name may be in its last row.
  private static Charset ofBytes(Path file) throws IOException {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer text = CharBuffer.allocate(CHUNK);
    try (InputStream in = Files.newInputStream(file)) {
      boolean more = true;
      while (more) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        more = read >= 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        if (utf8.decode(bytes, text.clear(), !more).isError()) {
          return WINDOWS_1252;
        }
        bytes.compact();
      }
    }
    return StandardCharsets.UTF_8;
  }
}
