package org.daybook.storage.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;

/// A saved filter as JSON. It names schools and advisers, so it is sealed like any record.
public final class FilterJson {
  public static final RecordKind<SavedFilter> KIND =
      new RecordKind<>("visit-filter", FilterJson::heading, FilterJson::write, FilterJson::read);

  private FilterJson() {}

  private static RecordKind.Heading heading(SavedFilter saved) {
    return new RecordKind.Heading(saved.id(), null, null, null, "KEPT");
  }

  private static Fields write(SavedFilter saved) {
    Fields fields =
        Fields.empty()
            .put("id", saved.id())
            .put("name", saved.name())
            .put("words", saved.filter().words())
            .putFlag("overdue", saved.filter().overdue());
    Stream.of(Facet.values())
        .forEach(facet -> fields.put(name(facet), saved.filter().wanted().get(facet)));
    return fields;
  }

  private static SavedFilter read(Fields saved) {
    Map<Facet, String> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = saved.textOrNull(name(facet));
      if (value != null) {
        wanted.put(facet, value);
      }
    }
    return new SavedFilter(
        saved.id(),
        saved.text("name"),
        new VisitFilter(saved.textOrEmpty("words"), wanted, saved.flag("overdue")));
  }

  private static String name(Facet facet) {
    return switch (facet) {
      case STATE -> "state";
      case SCHOOL -> "school";
      case TYPE -> "type";
      case HALF_TERM -> "halfTerm";
      case ADVISER -> "adviser";
    };
  }
}
