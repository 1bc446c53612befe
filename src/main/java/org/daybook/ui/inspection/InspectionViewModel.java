package org.daybook.ui.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.application.file.InspectionKeeping;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.FormalStanding.Kind;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.school.School;
import org.daybook.ui.state.SchoolDesk;

/// What inspectors and authorities said of a school, to be entered by hand.
///
/// Rows stay the same objects while what they show is there.
public final class InspectionViewModel {
  private final SchoolDesk desk;
  private final InspectionKeeping keeping;
  private final InspectionFrames frames;
  private final LocalDate today;
  private final ObservableList<InspectionRow> inspections = FXCollections.observableArrayList();
  private final ObservableList<StandingRow> standings = FXCollections.observableArrayList();
  // Kept here: a filtered list that nobody keeps soon follows nothing any more.
  private final ObservableList<StandingRow> concerns =
      standings.filtered(row -> row.kind() != Kind.ELIGIBLE_FOR_INTERVENTION);
  private final ObservableList<StandingRow> eligibility =
      standings.filtered(row -> row.kind() == Kind.ELIGIBLE_FOR_INTERVENTION);
  private final ObservableList<NoticeRow> notices = FXCollections.observableArrayList();

  public InspectionViewModel(SchoolDesk desk, InspectionFrames frames, LocalDate today) {
    this.desk = desk;
    this.keeping = new InspectionKeeping(desk.open());
    this.frames = frames;
    this.today = today;
    desk.standing().addListener((_, _, now) -> show(now.file().inspection()));
    show(desk.standing().get().file().inspection());
  }

  /// The ways in which such a place is and was inspected, the one in force first.
  List<InspectionFrame> frames(School school) {
    return frames.of(school);
  }

  /// Whether anything is recorded that only a school can be in or be given.
  boolean formal() {
    return !standings.isEmpty() || !notices.isEmpty();
  }

  ObservableList<InspectionRow> inspections() {
    return inspections;
  }

  /// Ofsted's categories of concern.
  ObservableList<StandingRow> concerns() {
    return concerns;
  }

  ObservableList<StandingRow> eligibility() {
    return eligibility;
  }

  ObservableList<NoticeRow> notices() {
    return notices;
  }

  /// Adds an inspection of today, or of the last day of a frame that is over.
  void add(InspectionFrame frame) {
    LocalDate until = frame.until();
    LocalDate date = until == null ? today : until;
    desk.change(() -> keeping.add(frame, date));
  }

  void add(Kind kind) {
    desk.change(() -> keeping.add(kind, today));
  }

  void addNotice() {
    desk.change(() -> keeping.addNotice(today));
  }

  /// Takes away whatever has this id; undo brings it back.
  void remove(UUID id) {
    desk.flush();
    desk.change(() -> keeping.remove(id));
  }

  private void show(InspectionHistory history) {
    follow(inspections, history.inspections(), Inspection::id, this::row);
    follow(
        standings,
        history.standings(),
        FormalStanding::id,
        standing -> new StandingRow(desk, keeping, standing.id(), standing.kind()));
    follow(
        notices,
        history.notices(),
        WarningNotice::id,
        notice -> new NoticeRow(desk, keeping, notice.id()));
  }

  private InspectionRow row(Inspection inspection) {
    InspectionFrame frame =
        frames
            .find(inspection.frame())
            .orElseGet(
                () ->
                    new InspectionFrame(
                        inspection.frame(),
                        inspection.frame(),
                        inspection.date(),
                        null,
                        List.of()));
    return new InspectionRow(desk, keeping, inspection.id(), frame);
  }

  /// Keeps the rows of what is still there, ends those of what is gone, and puts new ones first.
  private static <T, R extends Row<?>> void follow(
      ObservableList<R> rows, List<T> wanted, Function<T, UUID> id, Function<T, R> make) {
    List<UUID> ids = wanted.stream().map(id).toList();
    List<R> gone = rows.stream().filter(row -> !ids.contains(row.id())).toList();
    gone.forEach(Row::end);
    rows.removeAll(gone);
    List<UUID> there = rows.stream().map(Row::id).toList();
    wanted.reversed().stream()
        .filter(each -> !there.contains(id.apply(each)))
        .forEach(each -> rows.addFirst(make.apply(each)));
  }
}
