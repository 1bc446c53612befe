package org.daybook.application.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment.Format;

/// Draws pictures anew, so that nothing but what one sees is left: no place, time, camera, small
/// picture or comment. Nothing is written to a file on the way.
public final class Pictures {
  /// The longer side of a picture that is scaled down, in pixels.
  public static final int SCALED = 2000;

  /// The most pixels of a picture that is kept as large as it is: what common cameras make, and
  /// what the memory of a small laptop has room for.
  static final long MOST_KEPT = 13_000_000;

  /// The most pixels a picture may have at all.
  static final long MOST = 120_000_000;

  /// The longer side on paper: sharp across the width of a page.
  private static final int ON_PAPER = 1200;

  private static final int ON_SCREEN = 440;
  private static final int LARGEST_PNG = 3_000_000;
  private static final float QUALITY = 0.88f;

  private Pictures() {}

  /// Draws a picture anew.
  ///
  /// @param name for what is refused
  /// @param scaleDown whether a large one is to be made smaller
  /// @throws ProblemException `evidence.attach.unreadable`, `evidence.attach.inks`,
  ///     `evidence.attach.huge` where even scaling down would not help, `evidence.attach.large`
  ///     where it would
  static Prepared redrawn(String name, byte[] bytes, boolean scaleDown) throws ProblemException {
    SaysOfItself told = SaysOfItself.of(bytes);
    if (told.forPress()) {
      throw Problem.of("evidence.attach.inks", name).exception();
    }
    return drawn(
        name,
        bytes,
        pixels -> {
          if (pixels > MOST) {
            throw Problem.of("evidence.attach.huge", name).exception();
          }
          if (pixels > MOST_KEPT && !scaleDown) {
            throw Problem.of("evidence.attach.large", name, SCALED).exception();
          }
        },
        scaleDown ? SCALED : Integer.MAX_VALUE,
        told.orientation());
  }

  /// A picture from memory, such as a pasted one.
  static Prepared of(String name, BufferedImage image, boolean scaleDown) {
    Pixels pixels = Pixels.of(image, 1).within(scaleDown ? SCALED : Integer.MAX_VALUE);
    try {
      return encoded(name, pixels, true);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  /// A kept picture as small as paper needs it.
  public static byte[] onPaper(byte[] kept) throws ProblemException {
    return smaller(kept, ON_PAPER);
  }

  /// A kept picture as small as it is shown beside its evidence.
  public static byte[] onScreen(byte[] kept) throws ProblemException {
    return smaller(kept, ON_SCREEN);
  }

  private static byte[] smaller(byte[] kept, int longest) throws ProblemException {
    return drawn("", kept, _ -> {}, longest, 1).bytes();
  }

  private static Prepared drawn(
      String name, byte[] bytes, Limit limit, int longest, int orientation)
      throws ProblemException {
    try {
      boolean photo = Kind.isJpeg(bytes);
      return encoded(name, pixels(name, bytes, limit, longest, orientation), !photo);
    } catch (IOException | RuntimeException broken) {
      // The readers of the JDK answer a damaged picture with any kind of RuntimeException.
      throw Problem.of("evidence.attach.unreadable", name).causedBy(broken);
    }
  }

  /// What is decoded is let go of before anything is encoded: a large picture fits twice, not more.
  private static Pixels pixels(String name, byte[] bytes, Limit limit, int longest, int orientation)
      throws IOException, ProblemException {
    return Pixels.of(decoded(name, bytes, limit, longest), orientation).within(longest);
  }

  private static BufferedImage decoded(String name, byte[] bytes, Limit limit, int longest)
      throws IOException, ProblemException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw Problem.of("evidence.attach.unreadable", name).exception();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        limit.check((long) reader.getWidth(0) * reader.getHeight(0));
        return reader.read(0, sparingly(reader, longest));
      } finally {
        reader.dispose();
      }
    }
  }

  /// Leaves out rows and columns of a picture far larger than wanted, so that it fits in memory.
  private static ImageReadParam sparingly(ImageReader reader, int longest) throws IOException {
    ImageReadParam how = reader.getDefaultReadParam();
    long most = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = (int) Math.max(1, most / (2L * longest));
    how.setSourceSubsampling(step, step, 0, 0);
    return how;
  }

  private static Prepared encoded(String name, Pixels pixels, boolean lossless) throws IOException {
    BufferedImage image = pixels.image();
    if (lossless) {
      byte[] png = written(image, "png", Optional.empty());
      if (png.length <= LARGEST_PNG) {
        return new Prepared(name, Format.PNG, png);
      }
    }
    return new Prepared(name, Format.JPEG, written(image, "jpeg", Optional.of(QUALITY)));
  }

  private static byte[] written(BufferedImage image, String format, Optional<Float> quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      quality.ifPresent(
          q -> {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(q);
          });
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Refuses what is too large.
  private interface Limit {
    void check(long pixels) throws ProblemException;
  }
}
