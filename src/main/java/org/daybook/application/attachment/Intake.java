package org.daybook.application.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Takes files in that somebody wants to attach; long work that touches nothing but the file.
public final class Intake {
  /// The most bytes of a picture as it comes, and of a document.
  static final long LARGEST_PICTURE = 40L << 20;

  static final long LARGEST_DOCUMENT = 15L << 20;

  private static final int LONGEST_NAME = 120;

  private Intake() {}

  /// A file, ready to be kept: a picture drawn anew, a document as it is.
  ///
  /// @param scaleDown whether a large picture is to be made smaller
  /// @throws ProblemException `evidence.attach.kind` for anything else, `evidence.attach.foreign`
  ///     for pictures only other programs can draw, `evidence.attach.size` for too many bytes,
  ///     `evidence.attach.empty`, `evidence.attach.unreadable`, `evidence.attach.large`,
  ///     `evidence.attach.missing` where there is no such file, `evidence.attach.folder`
  public static Prepared of(Path file, boolean scaleDown) throws ProblemException {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw Problem.of("evidence.attach.folder", file).exception();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Kind.TELLING);
      if (head.length == 0) {
        throw Problem.of("evidence.attach.empty", name).exception();
      }
      return switch (Kind.of(name, head)) {
        case Kind.Picture _ ->
            Pictures.redrawn(name, whole(in, head, LARGEST_PICTURE, name), scaleDown);
        case Kind.Document(var format) ->
            new Prepared(name, format, whole(in, head, LARGEST_DOCUMENT, name));
        case Kind.ForeignPicture _ -> throw Problem.of("evidence.attach.foreign", name).exception();
        case Kind.Unknown _ -> throw Problem.of("evidence.attach.kind", name).exception();
      };
    } catch (NoSuchFileException e) {
      throw Problem.of("evidence.attach.missing", file).causedBy(e);
    } catch (IOException e) {
      throw Problem.of("evidence.attach.unreadable", name).causedBy(e);
    }
  }

  /// A pasted picture, ready to be kept.
  ///
  /// @param name as people are to call it
  /// @param argb its pixels, row by row
  public static Prepared pasted(String name, int width, int height, int[] argb, boolean scaleDown)
      throws ProblemException {
    if ((long) width * height > Pictures.MOST_KEPT && !scaleDown) {
      throw Problem.of("evidence.attach.large", name, Pictures.SCALED).exception();
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return Pictures.of(name, image, scaleDown);
  }

  private static byte[] whole(InputStream rest, byte[] head, long most, String name)
      throws IOException, ProblemException {
    byte[] tail = rest.readNBytes((int) most - head.length + 1);
    if (head.length + tail.length > most) {
      throw Problem.of("evidence.attach.size", name, most >> 20).exception();
    }
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  /// The file's name without what no name needs.
  private static String name(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().replaceAll("\\p{C}", "").strip();
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME / 2) + "…" + name.substring(name.length() - 40);
  }
}
