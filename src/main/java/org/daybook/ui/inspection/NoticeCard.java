package org.daybook.ui.inspection;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.inspection.WarningNotice.Issuer;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Space;

/// A warning notice: from whom, when, until when to comply, and what it asks for.
final class NoticeCard extends VBox {
  NoticeCard(NoticeRow row, Runnable remove) {
    super(Space.S);
    getStyleClass().add("inspection-card");
    String id = "notice-" + row.id();
    ComboBox<Issuer> issuer = new ComboBox<>();
    Choices.named(issuer, NoticeCard::name);
    issuer.getItems().setAll(Issuer.values());
    row.standing()
        .subscribe(_ -> row.value().ifPresent(notice -> issuer.setValue(notice.issuer())));
    issuer.setOnAction(
        _ -> {
          if (row.value().filter(n -> n.issuer() != issuer.getValue()).isPresent()) {
            row.issuer(issuer.getValue());
          }
        });
    getChildren()
        .setAll(
            new Field(id + "-issuer", Strings.of("inspection.notices.issuer"), issuer),
            new FlowPane(
                Space.M,
                Space.S,
                Inputs.neededDate(
                    id + "-issued", Strings.of("inspection.notices.issued"), row.issued()),
                Inputs.date(
                    id + "-comply", Strings.of("inspection.notices.comply"), row.complyBy())),
            new ProseArea(
                    id + "-text",
                    Strings.of("inspection.notices.text"),
                    row.text().text(),
                    row.text()::save)
                .growing(2, 8),
            Inputs.remove(id + "-remove", remove));
  }

  private static String name(Issuer issuer) {
    return Strings.of(
        switch (issuer) {
          case LOCAL_AUTHORITY -> "inspection.notices.authority";
          case DEPARTMENT_FOR_EDUCATION -> "inspection.notices.department";
        });
  }
}
