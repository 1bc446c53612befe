import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks that every Java file under `src` is formatted by google-java-format, or rewrites them.
/// Runs on the build's JDK 25, because the formatter needs a newer JDK than Maven may have.
///
/// Argument: `fix` rewrites; anything else lists the badly formatted files and fails.
void main(String[] args) throws Exception {
  boolean fix = args.length > 0 && args[0].equals("fix");
  List<String> arguments = new ArrayList<>(fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
  try (var files = Files.walk(Path.of("src"))) {
    files.map(Path::toString).filter(name -> name.endsWith(".java") && !name.startsWith("src/build"))
        .sorted().forEach(arguments::add);
  }
  PrintWriter out = new PrintWriter(System.out, true);
  PrintWriter err = new PrintWriter(System.err, true);
  int status = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
  out.flush();
  err.flush();
  if (status != 0) {
    System.err.println("The files above are not formatted. Run: mvn process-sources -Dformat=fix");
    System.exit(1);
  }
}
