package org.daybook.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment.Format;
import org.daybook.fixture.Photos;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that come in: what may stay, what pictures lose, and what is refused how.
class IntakeTest {
  private static final int RED = 0xd02020;
  private static final int BLUE = 0x2020d0;

  private final Path folder;

  IntakeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPhotoLosesPlaceCameraCommentAndTail() throws Exception {
    byte[] photo = Photos.jpeg(400, 300, 1);
    assertThat(text(photo)).contains(Photos.PLANTED);
    assertThat(gps(photo)).as("the test's photo says where it was taken").isNotNull();

    Prepared kept = Intake.of(file("Corridor.jpg", photo), false);

    assertThat(kept.format()).isEqualTo(Format.JPEG);
    assertThat(kept.name()).isEqualTo("Corridor.jpg");
    assertThat(text(kept.bytes())).doesNotContain(Photos.PLANTED).doesNotContain("Exif");
    assertThat(gps(kept.bytes())).isNull();
    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept.bytes()))
                .getFirstDirectoryOfType(ExifIFD0Directory.class))
        .isNull();
  }

  /// Where the red half of the picture, left on the sensor, is seen.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 400, 300, left
          2, 400, 300, right
          3, 400, 300, right
          4, 400, 300, left
          5, 300, 400, top
          6, 300, 400, top
          7, 300, 400, bottom
          8, 300, 400, bottom
          """)
  void aPhotoIsTurnedAsTheCameraWasHeld(int orientation, int width, int height, String red)
      throws Exception {
    BufferedImage seen =
        image(Intake.of(file("p.jpg", Photos.jpeg(400, 300, orientation)), false).bytes());

    assertThat(seen.getWidth()).isEqualTo(width);
    assertThat(seen.getHeight()).isEqualTo(height);
    int left = seen.getRGB(10, height / 2);
    int top = seen.getRGB(width / 2, 10);
    switch (red) {
      case "left" -> assertNear(left, RED);
      case "right" -> assertNear(left, BLUE);
      case "top" -> assertNear(top, RED);
      default -> assertNear(top, BLUE);
    }
  }

  @Test
  void aLargePictureIsScaledDownOnRequestOnly() throws Exception {
    Path file = file("wide.png", Photos.png(4000, 1000));
    assertThat(image(Intake.of(file, false).bytes()).getWidth()).isEqualTo(4000);
    BufferedImage smaller = image(Intake.of(file, true).bytes());
    assertThat(smaller.getWidth()).isEqualTo(Pictures.SCALED);
    assertThat(smaller.getHeight()).isEqualTo(500);
    assertNear(smaller.getRGB(10, 250), RED);
    assertNear(smaller.getRGB(1990, 250), BLUE);
  }

  @Test
  void whatIsTooLargeToKeepIsTakenScaledDown() throws Exception {
    BufferedImage huge = new BufferedImage(4400, 3000, BufferedImage.TYPE_BYTE_BINARY);
    Path file = file("huge.png", Photos.encoded(huge, "png"));
    assertThat(refused(file)).isEqualTo("evidence.attach.large");
    assertThat(image(Intake.of(file, true).bytes()).getWidth()).isEqualTo(2000);
  }

  @Test
  void coloursMadeForThePressAreRefusedForTheyWouldComeOutWrong() throws Exception {
    ByteArrayOutputStream inks = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(inks)) {
      writer.setOutput(out);
      writer.write(
          null,
          new IIOImage(
              Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null), null, null),
          null);
    } finally {
      writer.dispose();
    }
    assertThat(refused(file("print.jpg", inks.toByteArray()))).isEqualTo("evidence.attach.inks");
  }

  @Test
  void greysAndSeeThroughColoursComeOutAsTheyAreSeen() throws Exception {
    BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setPixels(0, 0, 40, 40, filled(40 * 40, 100));
    assertNear(
        image(Intake.of(file("g.png", Photos.encoded(grey, "png")), false).bytes()).getRGB(20, 20),
        0x646464);

    BufferedImage half = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 40 * 40; i++) {
      half.setRGB(i % 40, i / 40, 0x80000000);
    }
    assertNear(
        image(Intake.of(file("h.png", Photos.encoded(half, "png")), false).bytes()).getRGB(20, 20),
        0x7f7f7f);
  }

  @Test
  void documentsStayAsTheyAre() throws Exception {
    byte[] pdf = "%PDF-1.7 anything".getBytes(StandardCharsets.US_ASCII);
    Prepared kept = Intake.of(file("Timetable.PDF", pdf), true);
    assertThat(kept.format()).isEqualTo(Format.PDF);
    assertThat(kept.bytes()).isEqualTo(pdf);
    assertThat(
            Intake.of(file("list.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8)), false)
                .format())
        .isEqualTo(Format.CSV);
    byte[] zip = {'P', 'K', 3, 4, 0, 0};
    assertThat(Intake.of(file("plan.docx", zip), false).format()).isEqualTo(Format.WORD);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          empty.jpg,    '',           evidence.attach.empty
          letter.pdf,   no pdf,       evidence.attach.kind
          program.exe,  MZxyz,        evidence.attach.kind
          plan.docx,    no zip,       evidence.attach.kind
          iphone.heic,  ....ftypheic, evidence.attach.foreign
          web.webp,     RIFFxxxxWEBP, evidence.attach.foreign
          """)
  void whatCannotBeKeptSaysWhy(String name, String content, String problem) throws Exception {
    assertThat(refused(file(name, content.getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo(problem);
  }

  @Test
  void aFolderAndAFileThatIsGoneAreRefused() throws Exception {
    assertThat(refused(folder)).isEqualTo("evidence.attach.folder");
    assertThat(refused(folder.resolve("gone.jpg"))).isEqualTo("evidence.attach.missing");
  }

  @Test
  void tooManyBytesAreRefusedWithoutReadingThemAll() throws Exception {
    byte[] large = Arrays.copyOf("%PDF-".getBytes(StandardCharsets.US_ASCII), 15 * 1024 * 1024 + 1);
    assertThat(refused(file("large.pdf", large))).isEqualTo("evidence.attach.size");
  }

  @Test
  void aPictureThatPromisesBillionsOfPixelsIsRefusedByItsHead() throws Exception {
    byte[] bomb = Photos.png(8, 8);
    ByteBuffer head = ByteBuffer.wrap(bomb);
    head.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    head.putInt(29, (int) sum.getValue());
    Path file = file("bomb.png", bomb);
    assertThat(refused(file)).isEqualTo("evidence.attach.huge");
    ProblemException scaled =
        catchThrowableOfType(ProblemException.class, () -> Intake.of(file, true));
    assertThat(scaled.problem().key()).isEqualTo("evidence.attach.huge");
  }

  /// A damaged picture is refused or drawn as far as it goes; nothing else ever comes of it.
  @Test
  void damagedPicturesNeverDoMoreThanBeRefused() throws Exception {
    Random random = new Random(20261123);
    int refused = 0;
    for (int round = 0; round < 300; round++) {
      byte[] bytes = round % 2 == 0 ? Photos.jpeg(60, 40, 1) : Photos.png(60, 40);
      for (int i = 0; i < 1 + random.nextInt(20); i++) {
        bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8));
      try {
        Prepared drawn = Intake.of(file("damaged", cut), true);
        assertThat(text(drawn.bytes())).doesNotContain(Photos.PLANTED);
      } catch (ProblemException e) {
        assertThat(e.problem().key())
            .isIn(
                "evidence.attach.unreadable",
                "evidence.attach.huge",
                "evidence.attach.large",
                "evidence.attach.kind");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(50);
  }

  @Test
  void aPastedPictureIsTakenByItsPixels() throws Exception {
    int[] pixels =
        Photos.halves(30, 20, BufferedImage.TYPE_INT_ARGB).getRGB(0, 0, 30, 20, null, 0, 30);
    Prepared kept = Intake.pasted("Picture", 30, 20, pixels, false);
    assertThat(kept.format()).isEqualTo(Format.PNG);
    assertNear(image(kept.bytes()).getRGB(2, 2), RED);
  }

  private String refused(Path file) {
    return Objects.requireNonNull(
            catchThrowableOfType(ProblemException.class, () -> Intake.of(file, false)), "taken")
        .problem()
        .key();
  }

  private Path file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes);
  }

  private static int[] filled(int count, int value) {
    int[] values = new int[count];
    Arrays.fill(values, value);
    return values;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Object gps(byte[] bytes) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
        .getFirstDirectoryOfType(GpsDirectory.class);
  }

  private static BufferedImage image(byte[] bytes) throws Exception {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
  }

  private static void assertNear(int argb, int wanted) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(argb >> shift & 0xff)
          .as("%06x is near %06x", argb & 0xffffff, wanted)
          .isCloseTo(wanted >> shift & 0xff, org.assertj.core.data.Offset.offset(16));
    }
  }
}
