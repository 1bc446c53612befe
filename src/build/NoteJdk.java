import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the home of the running JDK into `jdk-home` of the folder named by the argument.
/// `bin/daybook` falls back on it when neither `DAYBOOK_JAVA` nor a new enough `JAVA_HOME` is set.
void main(String[] args) throws Exception {
  Files.writeString(Files.createDirectories(Path.of(args[0])).resolve("jdk-home"), System.getProperty("java.home"));
}
