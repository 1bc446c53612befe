package org.daybook.application.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What a picture says of itself beside what one sees.
///
/// @param orientation how the camera was held; 1 where it says nothing that can be read
/// @param forPress whether its colours are inks (CMYK), which come out wrong on a screen
record SaysOfItself(int orientation, boolean forPress) {
  private static final int INKS = 4;

  static SaysOfItself of(byte[] bytes) {
    try {
      Metadata told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      Integer held =
          number(
              told.getFirstDirectoryOfType(ExifIFD0Directory.class),
              ExifIFD0Directory.TAG_ORIENTATION);
      Integer colours =
          number(
              told.getFirstDirectoryOfType(JpegDirectory.class),
              JpegDirectory.TAG_NUMBER_OF_COMPONENTS);
      return new SaysOfItself(held == null ? 1 : held, colours != null && colours == INKS);
    } catch (ImageProcessingException | IOException | RuntimeException saysNothing) {
      return new SaysOfItself(1, false);
    }
  }

  private static @Nullable Integer number(@Nullable Directory directory, int tag) {
    return directory == null ? null : directory.getInteger(tag);
  }
}
