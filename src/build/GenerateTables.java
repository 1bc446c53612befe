import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Migrates an empty SQLite file with Daybook's own migrations and writes jOOQ's classes for its tables.
/// So the classes can never disagree with the migrations. Argument: the build folder (`target`).
void main(String[] args) throws Exception {
  Path build = Files.createDirectories(Path.of(args[0]));
  Path file = build.resolve("schema.db");
  Files.deleteIfExists(file);
  String url = "jdbc:sqlite:" + file;
  Flyway.configure().dataSource(url, "", "")
      .locations("filesystem:src/main/resources/org/daybook/db").load().migrate();
  GenerationTool.generate(new Configuration()
      .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
      .withGenerator(new Generator()
          .withDatabase(new Database()
              .withName("org.jooq.meta.sqlite.SQLiteDatabase")
              .withIncludes(".*")
              .withExcludes("flyway.*|sqlite_.*|school_words.*")
              .withForcedTypes(new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")))
          .withGenerate(new Generate().withGeneratedAnnotation(false))
          .withTarget(new Target()
              .withPackageName("org.daybook.storage.tables")
              .withDirectory(build.resolve("generated-sources/jooq").toString()))));
}
