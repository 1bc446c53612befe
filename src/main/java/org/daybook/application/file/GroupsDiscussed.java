package org.daybook.application.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// When each group of pupils a framework asks about was last spoken of at a school.
public final class GroupsDiscussed {
  private final RecordStore records;
  private final Frameworks frameworks;
  private final LocalDate today;

  /// @param today visits after it count once they have been
  public GroupsDiscussed(RecordStore records, Frameworks frameworks, LocalDate today) {
    this.records = records;
    this.frameworks = frameworks;
    this.today = today;
  }

  /// Every group of the framework, in its order; notes of visits with other packs do not count.
  public List<Discussed> at(Urn school, Framework framework) throws ProblemException {
    List<Group> groups = framework.practice().noteRules().groups();
    if (groups.isEmpty()) {
      return List.of();
    }
    Map<String, LocalDate> last = new HashMap<>();
    for (Stored<Visit> stored : records.at(VisitJson.KIND, school)) {
      Visit visit = stored.value();
      boolean been = !visit.occasion().date().isAfter(today);
      if (been && visit.pack().id().equals(framework.id())) {
        for (String group : discussed(visit)) {
          last.merge(group, visit.occasion().date(), (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
    return groups.stream()
        .map(group -> new Discussed(group, Optional.ofNullable(last.get(group.id()))))
        .toList();
  }

  private List<String> discussed(Visit visit) throws ProblemException {
    Framework framework = frameworks.of(visit.pack());
    List<String> found = new ArrayList<>();
    for (Section section : framework.visitType(visit.occasion().type()).sections()) {
      for (Group group : section.about()) {
        if (visit.findings().notes().containsKey(section.noteKey(group))) {
          found.add(group.id());
        }
      }
    }
    return found;
  }

  /// A group, and the day of the last visit whose notes speak of it; empty if none did.
  public record Discussed(Group group, Optional<LocalDate> last) {}
}
