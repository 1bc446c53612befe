import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Finishes the runnable folder named by the argument: puts the start scripts and the licence into
/// it and writes `jdk-home`, the home of the running JDK, on which `bin/daybook` falls back when
/// neither `DAYBOOK_JAVA` nor a new enough `JAVA_HOME` is set.
void main(String[] args) throws IOException {
  Path folder = Files.createDirectories(Path.of(args[0]));
  Path installer = Path.of("installer", "folder");
  try (var files = Files.walk(installer)) {
    files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(installer.relativize(file))));
  }
  copy(Path.of("LICENSE"), folder.resolve("LICENSE"));
  Path script = folder.resolve("bin").resolve("daybook");
  if (!script.toFile().setExecutable(true, false)) {
    throw new IOException(script + " cannot be made executable");
  }
  Files.writeString(folder.resolve("jdk-home"), System.getProperty("java.home"));
}

void copy(Path from, Path to) {
  try {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
