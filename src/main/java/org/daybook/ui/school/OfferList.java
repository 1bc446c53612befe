package org.daybook.ui.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.file.Routing;
import org.daybook.application.words.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.file.DaysStanding;
import org.daybook.domain.file.RouteHistory.Choice;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.framework.Entitlement;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What the school's route and support offer, ticked where it was taken up this academic year, with
/// that day and the years before.
final class OfferList extends VBox {
  private final SchoolDesk desk;
  private final Routing routing;
  private final Label title = new Label(Strings.of("school.route.offers"));
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private Page page;

  OfferList(SchoolDesk desk, Routing routing, Page page) {
    super(Space.S);
    this.desk = desk;
    this.routing = routing;
    this.page = page;
    setId("route-offers");
    title.getStyleClass().add("text-strong");
  }

  /// Keeps the boxes where they are while only their ticks change, and so the focus too.
  void show(Page now, RouteStanding standing) {
    page = now;
    List<String> offers = offers(standing);
    if (!List.copyOf(boxes.keySet()).equals(offers)) {
      boxes.clear();
      offers.forEach(offer -> boxes.put(offer, box(offer)));
      getChildren().setAll(title);
      getChildren().addAll(boxes.values());
    }
    boxes.forEach(
        (offer, box) -> {
          box.setSelected(thisYear(offer).isPresent());
          box.setText(words(offer));
        });
    Shown.when(!offers.isEmpty(), this);
  }

  private static List<String> offers(RouteStanding standing) {
    Stream<String> menu = standing.strand().stream().flatMap(strand -> strand.menu().stream());
    Stream<String> support =
        standing.support().stream()
            .flatMap(level -> level.entitlements().stream())
            .filter(entitlement -> !DaysStanding.isGuide(entitlement))
            .map(Entitlement::text);
    return Stream.concat(menu, support).distinct().toList();
  }

  private String words(String offer) {
    String now =
        thisYear(offer)
            .map(choice -> Strings.of("school.route.taken", offer, choice.year(), choice.on()))
            .orElse(offer);
    List<String> before =
        taken(offer).stream().map(Choice::year).filter(y -> !y.equals(year())).distinct().toList();
    return before.isEmpty()
        ? now
        : Strings.of("school.route.taken-before", now, String.join(", ", before));
  }

  private Optional<Choice> thisYear(String offer) {
    return taken(offer).stream().filter(choice -> choice.year().equals(year())).findFirst();
  }

  private List<Choice> taken(String offer) {
    return page.kept().file().route().taken(page.framework().id(), offer);
  }

  private String year() {
    return SchoolYear.academicYear(page.kept().today());
  }

  private CheckBox box(String offer) {
    CheckBox box = new CheckBox();
    box.setId("offer-" + boxes.size());
    box.setWrapText(true);
    box.setOnAction(_ -> take(offer));
    return box;
  }

  private void take(String offer) {
    Optional<Choice> taken = thisYear(offer);
    Page now = page;
    desk.change(
        () ->
            taken.isPresent()
                ? routing.remove(taken.get().id())
                : routing.take(now.framework(), offer, now.kept().today()));
  }
}
