package org.daybook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.harawata.appdirs.AppDirsFactory;
import org.daybook.application.frameworks.Packs;
import org.daybook.cli.DaybookCommand;
import org.daybook.cli.Program;
import org.daybook.domain.problem.ProblemException;

/// Where Daybook starts: with arguments it is a command, without it opens the window.
///
/// On a machine without a display there is no window to open; then it plays the tour, which goes
/// through the same screens and leaves pictures of them.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Path data = Path.of(AppDirsFactory.getInstance().getUserDataDir("Daybook", null, null));
    System.setProperty("daybook.data", data.toString());
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    System.exit(
        DaybookCommand.run(
            program(data),
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            arguments.length == 0 && !hasDisplay() ? tourArguments() : arguments));
  }

  private static Program program(Path data) {
    return new Program(
        () -> Launch.window(data),
        folder -> () -> tour(folder),
        () -> Packs.in(data.resolve("frameworks")),
        () -> Launch.stores(data));
  }

  private static int tour(Path folder) throws ProblemException {
    makeHeadless();
    return Launch.tour(folder);
  }

  private static boolean hasDisplay() {
    return !SystemLibraries.linux()
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .map(System.getenv()::get)
            .anyMatch(display -> display != null && !display.isBlank());
  }

  private static String[] tourArguments() {
    boolean checkout = Files.exists(Path.of("pom.xml"));
    return new String[] {"tour", "--out", checkout ? "target/tour" : "tour"};
  }

  /// Must come before JavaFX starts.
  private static void makeHeadless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
  }

  /// Names and statements hold characters that a terminal's own encoding may lack.
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
