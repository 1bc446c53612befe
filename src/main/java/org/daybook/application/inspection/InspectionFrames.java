package org.daybook.application.inspection;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.framework.Aspect.Provision;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionFrame.Area;
import org.daybook.domain.inspection.InspectionGrade;
import org.daybook.domain.school.School;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The ways in which schools and early-years settings are and were inspected, as
// `inspection/frames.json` tells them.
public final class InspectionFrames {
  private final List<InspectionFrame> all;
  private final List<InspectionFrame> settings;

  private InspectionFrames(List<InspectionFrame> all, List<InspectionFrame> settings) {
    this.all = all;
    this.settings = settings;
  }

  public static InspectionFrames read() {
    InputStream file =
        InspectionFrames.class.getResourceAsStream("/org/daybook/inspection/frames.json");
    if (file == null) {
      throw new IllegalStateException("the program lacks inspection/frames.json");
    }
    Told told = JsonMapper.shared().readValue(file, Told.class);
    return new InspectionFrames(
        told.frames().stream().map(frame -> frame.with(told.scales())).toList(),
        told.earlyYearsFrames().stream().map(frame -> frame.with(told.scales())).toList());
  }

  /// How schools are inspected, the one in force first.
  public List<InspectionFrame> all() {
    return all;
  }

  /// How such a place is inspected, the one in force first.
  public List<InspectionFrame> of(School school) {
    return school.earlyYearsOnly() ? settings : all;
  }

  public Optional<InspectionFrame> find(String id) {
    return Stream.concat(all.stream(), settings.stream())
        .filter(frame -> frame.id().equals(id))
        .findFirst();
  }

  /// How schools are inspected on a day; the oldest known for a day before all of them.
  public InspectionFrame on(LocalDate day) {
    return all.stream().filter(frame -> frame.inForce(day)).findFirst().orElseGet(all::getLast);
  }

  /// The file.
  private record Told(
      Map<String, List<InspectionGrade>> scales,
      List<ToldFrame> frames,
      List<ToldFrame> earlyYearsFrames) {}

  private record ToldFrame(
      String id, String name, String from, @Nullable String until, List<ToldArea> areas) {
    InspectionFrame with(Map<String, List<InspectionGrade>> scales) {
      return new InspectionFrame(
          id,
          name,
          LocalDate.parse(from),
          until == null ? null : LocalDate.parse(until),
          areas.stream().map(area -> area.with(scales)).toList());
    }
  }

  private record ToldArea(String id, String name, @Nullable Provision onlyWith, String scale) {
    Area with(Map<String, List<InspectionGrade>> scales) {
      return new Area(id, name, onlyWith, Objects.requireNonNull(scales.get(scale), scale));
    }
  }
}
