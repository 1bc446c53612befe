package org.daybook.ui.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Pictures of the window, made by the program itself: for the tour, the guide and the tests.
public final class Snapshot {
  private Snapshot() {}

  /// What a scene shows now; on the window's thread.
  ///
  /// @param scale 1 for the pixels of a plain screen, 2 for a sharp picture on paper
  public static WritableImage of(Scene scene, double scale) {
    // Some controls make their parts only when laid out, so those are styled a round later.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(Color.TRANSPARENT);
    return scene.getRoot().snapshot(parameters, null);
  }

  /// Writes a picture as PNG; on any thread. Folders above the file are made.
  public static void write(WritableImage picture, Path file) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    PixelReader pixels = picture.getPixelReader();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!ImageIO.write(copy, "png", file.toFile())) {
      throw new IllegalStateException("this Java cannot write PNG");
    }
  }
}
