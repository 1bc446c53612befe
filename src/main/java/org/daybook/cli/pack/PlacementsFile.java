package org.daybook.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Json;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Reads `{"placements":{"<aspect-id>":"<placement>"}}`, strictly, so that a slip of the pen is
/// named with its line instead of changing a category.
public final class PlacementsFile {
  private static final String SHAPE = "{\"placements\":{…}}";
  private static final String PLACEMENTS = "placements";

  /// Far more than any framework needs.
  private static final int MOST_BYTES = 1_000_000;

  private final String name;
  private final JsonParser json;
  private final Framework framework;

  private PlacementsFile(String name, JsonParser json, Framework framework) {
    this.name = name;
    this.json = json;
    this.framework = framework;
  }

  /// The placements by aspect id.
  ///
  /// @param file a file name, or `-` for `in`
  /// @throws ProblemException if it cannot be read, is not of this shape, or names an aspect or a
  ///     category that the framework does not have
  public static Map<String, Placement> read(String file, InputStream in, Framework framework)
      throws ProblemException {
    boolean standardInput = file.equals("-");
    String name = standardInput ? Strings.of("cli.placements.standard-input") : file;
    byte[] bytes;
    if (file.isBlank()) {
      throw Problem.of("cli.path.none").exception();
    }
    try (InputStream source = standardInput ? in : Files.newInputStream(Path.of(file))) {
      bytes = source.readNBytes(MOST_BYTES + 1);
    } catch (IOException | InvalidPathException e) {
      throw Problem.of("cli.placements.unreadable", name).causedBy(e);
    }
    if (bytes.length > MOST_BYTES) {
      throw Problem.of("cli.placements.long", name, MOST_BYTES).exception();
    }
    try (JsonParser json = Json.MAPPER.createParser(bytes)) {
      return new PlacementsFile(name, json, framework).file();
    } catch (JacksonException e) {
      throw Problem.of("cli.placements.not-json", place(name, e.getLocation())).causedBy(e);
    }
  }

  private Map<String, Placement> file() throws ProblemException {
    expect(JsonToken.START_OBJECT);
    expect(JsonToken.PROPERTY_NAME);
    if (!json.currentName().equals(PLACEMENTS)) {
      throw wrong("cli.placements.shape", SHAPE);
    }
    expect(JsonToken.START_OBJECT);
    Map<String, Placement> placements = placements();
    expect(JsonToken.END_OBJECT);
    if (json.nextToken() != null) {
      throw wrong("cli.placements.shape", SHAPE);
    }
    return placements;
  }

  private Map<String, Placement> placements() throws ProblemException {
    Map<String, Placement> placements = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String aspect = json.currentName();
      if (framework.findAspect(aspect).isEmpty()) {
        throw wrong("cli.placements.aspect", framework.id(), aspect);
      }
      if (placements.containsKey(aspect)) {
        throw wrong("cli.placements.twice", aspect);
      }
      placements.put(aspect, placement(aspect));
    }
    return placements;
  }

  private Placement placement(String aspect) throws ProblemException {
    if (json.nextToken() != JsonToken.VALUE_STRING) {
      throw wrong("cli.placements.not-text", aspect);
    }
    Placement placement = Placement.of(json.getString());
    if (placement instanceof Placement.In(String id) && framework.findCategory(id).isEmpty()) {
      throw wrong("cli.placements.category", framework.id(), id, aspect);
    }
    return placement;
  }

  private void expect(JsonToken token) throws ProblemException {
    if (json.nextToken() != token) {
      throw wrong("cli.placements.shape", SHAPE);
    }
  }

  private ProblemException wrong(String key, Object... arguments) {
    String place = place(name, json.currentTokenLocation());
    return Problem.of(key, Stream.concat(Stream.of(place), Stream.of(arguments)).toArray())
        .exception();
  }

  private static String place(String name, TokenStreamLocation at) {
    return Strings.of("cli.placements.place", name, at.getLineNr(), Math.max(at.getColumnNr(), 1));
  }
}
