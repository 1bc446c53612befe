package org.daybook.application.attachment;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// A picture as plain pixels, opaque and upright: blue, green and red of a byte each.
///
/// Written by hand because the drawing of AWT asks for a screen, which the command line has not.
@SuppressWarnings("ArrayRecordComponent") // a step on the way, never compared
record Pixels(int width, int height, byte[] bgr) {
  private static final int OPAQUE = 255;

  /// The pixels of an image on white, turned as a camera noted it.
  ///
  /// @param orientation 1 to 8 as EXIF counts them; anything else is upright
  static Pixels of(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean turned = orientation >= 5 && orientation <= 8;
    Pixels pixels =
        new Pixels(turned ? height : width, turned ? width : height, new byte[width * height * 3]);
    int[] row = new int[width];
    boolean grey = isGrey(image);
    for (int y = 0; y < height; y++) {
      if (grey) {
        greys(image.getRaster(), y, row);
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        pixels.put(place(x, y, width, height, orientation, pixels.width), row[x]);
      }
    }
    return pixels;
  }

  /// This many times smaller in both directions, every new pixel the mean of those it stands for;
  /// itself when it is no larger than that.
  ///
  /// @param longest the most pixels of its longer side
  Pixels within(int longest) {
    int most = Math.max(width, height);
    if (most <= longest) {
      return this;
    }
    int w = Math.max(1, Math.round((float) width * longest / most));
    int h = Math.max(1, Math.round((float) height * longest / most));
    byte[] smaller = new byte[w * h * 3];
    for (int y = 0; y < h; y++) {
      int top = (int) ((long) y * height / h);
      int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / h));
      for (int x = 0; x < w; x++) {
        int left = (int) ((long) x * width / w);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * width / w));
        mean(left, top, right, bottom, smaller, (y * w + x) * 3);
      }
    }
    return new Pixels(w, h, smaller);
  }

  /// These pixels as an image; it lies on the same bytes, because a large one would not fit twice.
  BufferedImage image() {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(bgr, bgr.length),
            width,
            height,
            width * 3,
            3,
            new int[] {2, 1, 0},
            null);
    return new BufferedImage(colours, raster, false, null);
  }

  private void mean(int left, int top, int right, int bottom, byte[] into, int at) {
    int[] sums = new int[3];
    for (int y = top; y < bottom; y++) {
      int from = (y * width + left) * 3;
      for (int x = left; x < right; x++, from += 3) {
        sums[0] += bgr[from] & 0xff;
        sums[1] += bgr[from + 1] & 0xff;
        sums[2] += bgr[from + 2] & 0xff;
      }
    }
    int count = (right - left) * (bottom - top);
    for (int band = 0; band < 3; band++) {
      into[at + band] = (byte) (sums[band] / count);
    }
  }

  private void put(int place, int argb) {
    int alpha = argb >>> 24;
    bgr[place * 3] = onWhite(argb & 0xff, alpha);
    bgr[place * 3 + 1] = onWhite(argb >> 8 & 0xff, alpha);
    bgr[place * 3 + 2] = onWhite(argb >> 16 & 0xff, alpha);
  }

  private static byte onWhite(int value, int alpha) {
    return (byte) ((value * alpha + OPAQUE * (OPAQUE - alpha)) / OPAQUE);
  }

  /// Where a pixel lands, counted along the rows of the upright picture.
  private static int place(int x, int y, int width, int height, int orientation, int stride) {
    int right = width - 1 - x;
    int down = height - 1 - y;
    return switch (orientation) {
      case 2 -> y * stride + right;
      case 3 -> down * stride + right;
      case 4 -> down * stride + x;
      case 5 -> x * stride + y;
      case 6 -> x * stride + down;
      case 7 -> right * stride + down;
      case 8 -> right * stride + y;
      default -> y * stride + x;
    };
  }

  /// Java takes grey values for linear light and would brighten them.
  private static boolean isGrey(BufferedImage image) {
    return !(image.getColorModel() instanceof IndexColorModel)
        && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
  }

  private static void greys(Raster raster, int y, int[] row) {
    int shift = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
    boolean alpha = raster.getNumBands() > 1;
    for (int x = 0; x < row.length; x++) {
      int grey = scaled(raster.getSample(x, y, 0), shift);
      int opacity = alpha ? scaled(raster.getSample(x, y, 1), shift) : OPAQUE;
      row[x] = opacity << 24 | grey << 16 | grey << 8 | grey;
    }
  }

  private static int scaled(int sample, int shift) {
    return shift >= 0 ? sample >> shift : sample * OPAQUE / ((1 << (Byte.SIZE + shift)) - 1);
  }
}
