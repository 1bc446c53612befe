package org.daybook.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file's lines by where they begin, so that reading can go on behind one that cannot be read.
record Lines(Path file, Charset charset) {
  private static final int CHUNK = 1 << 16;

  /// A place in the file: behind a line, at a byte.
  record Place(long line, long offset) {
    static final Place START = new Place(0, 0);
  }

  /// The bytes from a place on.
  InputStream from(Place place) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    channel.position(place.offset());
    return new BufferedInputStream(Channels.newInputStream(channel), CHUNK);
  }

  /// The place behind a line, however long; the end of the file where it has fewer.
  ///
  /// @param from a place before it
  Place behind(long line, Place from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    long lines = from.line();
    long offset = from.offset();
    boolean afterReturn = false;
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(offset);
      while (read(channel, bytes)) {
        while (bytes.remaining() >= unit()) {
          int c = next(bytes);
          if (c != '\n' && afterReturn && ++lines == line) {
            return new Place(line, offset);
          }
          offset += unit();
          afterReturn = c == '\r';
          if (c == '\n' && ++lines == line) {
            return new Place(line, offset);
          }
        }
        bytes.compact();
      }
    }
    return new Place(line, offset);
  }

  private static boolean read(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
    boolean more = channel.read(bytes) > 0;
    bytes.flip();
    return more;
  }

  private int next(ByteBuffer bytes) {
    int first = bytes.get() & 0xff;
    if (unit() == 1) {
      return first;
    }
    int second = bytes.get() & 0xff;
    return charset.equals(StandardCharsets.UTF_16BE) ? first << 8 | second : second << 8 | first;
  }

  /// Bytes a line end takes.
  private int unit() {
    return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE)
        ? 2
        : 1;
  }
}
