package org.daybook.application;

import java.util.Optional;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.Settings;

/// What Daybook remembers about how this person works. Nothing confidential: kept in the clear.
public final class Preferences {
  private final Settings settings;

  Preferences(Settings settings) {
    this.settings = settings;
  }

  /// The adviser's own name, empty while not given.
  public String adviser() throws ProblemException {
    return get("adviser").orElse("");
  }

  public void setAdviser(String name) throws ProblemException {
    settings.put("adviser", name.strip());
  }

  /// Id of the framework pack this person works with, if chosen.
  public Optional<String> framework() throws ProblemException {
    return get("framework");
  }

  public void setFramework(String id) throws ProblemException {
    settings.put("framework", id);
  }

  public boolean dark() throws ProblemException {
    return get("theme").filter("dark"::equals).isPresent();
  }

  public void setDark(boolean dark) throws ProblemException {
    settings.put("theme", dark ? "dark" : "light");
  }

  /// Text size in per cent of the normal one: 100, 125, 150 or 200.
  public int textSize() throws ProblemException {
    return get("text-size").map(Integer::parseInt).orElse(100);
  }

  public void setTextSize(int percent) throws ProblemException {
    settings.put("text-size", Integer.toString(percent));
  }

  /// True where everything is invented, as the store itself says: wherever it lies and however it
  /// is opened, it says so.
  boolean demo() throws ProblemException {
    return get("demo").isPresent();
  }

  void markDemo() throws ProblemException {
    settings.put("demo", "yes");
  }

  private Optional<String> get(String name) throws ProblemException {
    return settings.get(name);
  }
}
