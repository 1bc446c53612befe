package org.daybook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.OpenSchoolFile;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.application.timeline.Event.SchoolPart;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.timeline.Event.VisitPart;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Passage;
import org.daybook.ui.assurance.AssuranceView;
import org.daybook.ui.assurance.AssuranceViewModel;
import org.daybook.ui.concern.ConcernsPart;
import org.daybook.ui.concern.ConcernsViewModel;
import org.daybook.ui.documents.DocumentsPart;
import org.daybook.ui.documents.DocumentsViewModel;
import org.daybook.ui.inspection.InspectionView;
import org.daybook.ui.inspection.InspectionViewModel;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.school.Page;
import org.daybook.ui.school.SchoolOverview;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.school.SchoolView;
import org.daybook.ui.school.SchoolViewModel;
import org.daybook.ui.school.past.WithEarlier;
import org.daybook.ui.schools.ByHandPanel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.support.InSight;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.timeline.TimelineView;
import org.daybook.ui.timeline.TimelineViewModel;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.year.KeptStop;
import org.daybook.ui.year.YearOf;
import org.daybook.ui.year.YearView;
import org.daybook.ui.year.YearViewModel;
import org.daybook.ui.year.YearWays;

/// The page of a school, put together from its parts.
///
/// A part that lets people change a record puts its desk on `desks`, so that it is saved before
/// the page is left.
final class SchoolPage {
  private final Session session;
  private final App app;
  private final Tasks tasks;
  private final Desks desks;
  private final KeptStop yearLeft;
  private Optional<Passage> wanted = Optional.empty();

  /// @param yearLeft where one left a school's year
  SchoolPage(Session session, App app, Desks desks, KeptStop yearLeft) {
    this.yearLeft = yearLeft;
    this.session = session;
    this.app = app;
    this.tasks = app.tasks();
    this.desks = desks;
  }

  /// Has the page come with words in sight that were found. Returns this.
  SchoolPage at(Urn school, Passage passage) {
    wanted = Optional.of(passage);
    if (Spots.ofSchool(passage.kind()) == SchoolTab.YEAR) {
      yearLeft.keep(school, passage.at().getFirst(), passage.at().getLast());
    }
    return this;
  }

  /// Opens the school's file, then shows its page.
  ///
  /// @param part the one to show first
  /// @param show shows the page; it hears where to ask which part is shown
  /// @param refused hears why the file could not be opened
  void open(
      Urn urn,
      SchoolTab part,
      Ways ways,
      BiConsumer<Screen, Supplier<SchoolTab>> show,
      Consumer<Problem> refused) {
    tasks.store(
        () -> {
          OpenSchoolFile file = session.schoolFiles().open(urn);
          return new Opened(file, file.standing());
        },
        opened -> screen(urn, part, ways, opened, show),
        refused);
  }

  private void screen(
      Urn urn,
      SchoolTab part,
      Ways ways,
      Opened opened,
      BiConsumer<Screen, Supplier<SchoolTab>> show) {
    SchoolDesk desk =
        desks.put(new SchoolDesk(opened.file(), opened.standing(), tasks, new TypingPause()));
    SchoolViewModel model = new SchoolViewModel(session, tasks, desks, urn);
    SchoolView view =
        new SchoolView(model, desk, ways.planVisit(), page -> parts(model, desk, page, ways));
    ByHandPanel byHand = new ByHandPanel(session, tasks, _ -> model.refresh());
    view.offerCorrection(byHand, byHand::correct);
    model.turnTo(part);
    Screen screen =
        new Screen(
            Place.SCHOOLS,
            Strings.of("school.page.title", SchoolWords.urn(urn)),
            view,
            desks::flush);
    show.accept(screen, () -> model.tab().get());
    wanted.ifPresent(words -> InSight.bring(view, Spots.nodes(words), words.text()));
  }

  private Map<SchoolTab, Supplier<Node>> parts(
      SchoolViewModel model, SchoolDesk desk, Page page, Ways ways) {
    ways.pack().accept(page.framework().identity().title());
    Map<SchoolTab, Supplier<Node>> parts = new EnumMap<>(SchoolTab.class);
    parts.put(
        SchoolTab.OVERVIEW,
        () ->
            new SchoolOverview(
                model,
                desk,
                ways.openVisit(),
                ways.planVisit(),
                new ConcernsPart(concerns(model.urn(), page.framework()))));
    parts.put(
        SchoolTab.YEAR,
        () ->
            WithEarlier.of(
                "year",
                page.uses(SchoolTab.YEAR),
                model.framework(SchoolTab.YEAR),
                use -> new YearView(year(model, page, use, ways))));
    AssuranceView.Ways files = new AssuranceView.Ways(app.surroundings().askWhere(), app::open);
    parts.put(
        SchoolTab.ASSURANCE,
        () ->
            WithEarlier.of(
                "assurance",
                page.uses(SchoolTab.ASSURANCE),
                model.framework(SchoolTab.ASSURANCE),
                use -> new AssuranceView(assurance(page, use), files)));
    parts.put(
        SchoolTab.INSPECTION,
        () ->
            new InspectionView(
                new InspectionViewModel(desk, InspectionFrames.read(), session.today()),
                page.school()));
    parts.put(
        SchoolTab.DOCUMENTS,
        () ->
            new DocumentsPart(
                new DocumentsViewModel(
                    session,
                    tasks,
                    Optional.of(model.urn()),
                    form -> ways.openForm().accept(form, SchoolTab.DOCUMENTS)),
                ways.chooseFramework()));
    parts.put(
        SchoolTab.TIMELINE,
        () ->
            new TimelineView(
                new TimelineViewModel(
                    session, tasks, model.urn(), page.framework().practice().schoolYear()),
                target -> open(target, model, ways)));
    return parts;
  }

  /// Opens what something in the timeline is about.
  private static void open(Target target, SchoolViewModel model, Ways ways) {
    switch (target) {
      case Target.OfVisit(UUID id, VisitPart part) ->
          ways.openVisitAt()
              .accept(
                  id,
                  switch (part) {
                    case BEGINNING -> Optional.empty();
                    case CATEGORY -> Optional.of(VisitTab.CATEGORY);
                    case ACTIONS -> Optional.of(VisitTab.ACTIONS);
                    case NOTE -> Optional.of(VisitTab.NOTE);
                  });
      case Target.OfForm(UUID id) -> ways.openForm().accept(id, SchoolTab.TIMELINE);
      case Target.OfSchool(SchoolPart part, var pack) ->
          model.turnTo(
              switch (part) {
                case OVERVIEW -> SchoolTab.OVERVIEW;
                case YEAR -> SchoolTab.YEAR;
                case ASSURANCE -> SchoolTab.ASSURANCE;
                case INSPECTION -> SchoolTab.INSPECTION;
              },
              Optional.ofNullable(pack));
    }
  }

  private YearViewModel year(SchoolViewModel model, Page page, FrameworkUse use, Ways ways) {
    YearWays its =
        new YearWays(
            ways.openVisit(),
            form -> ways.openForm().accept(form, SchoolTab.YEAR),
            () -> model.turnTo(SchoolTab.ASSURANCE),
            () -> ways.planVisit().accept(page.school().urn()),
            app.surroundings().askWhere(),
            app::open);
    return new YearViewModel(
        session, tasks, desks, new TypingPause(), new YearOf(page.school(), use, its, yearLeft));
  }

  private AssuranceViewModel assurance(Page page, FrameworkUse use) {
    AssuranceViewModel grids =
        new AssuranceViewModel(
            session,
            tasks,
            desks,
            new TypingPause(),
            new AssuranceViewModel.Subject(page.school().urn(), page.school().name(), use));
    wanted
        .filter(words -> words.kind() == Passage.Kind.GRID)
        .map(Passage::at)
        .ifPresent(at -> grids.show(at.get(0), at.get(1), at.get(2), at.get(3)));
    return grids;
  }

  private ConcernsViewModel concerns(Urn urn, Framework framework) {
    String alert = framework.practice().noteRules().alert();
    return new ConcernsViewModel(
        session,
        tasks,
        desks,
        new TypingPause(),
        new ConcernsViewModel.Subject(urn, null, alert == null ? "" : alert));
  }

  /// A school's file just taken out of the store.
  private record Opened(OpenSchoolFile file, OpenSchoolFile.Standing standing) {}

  /// Where one can go from a school's page.
  ///
  /// @param openVisit opens the visit of this id
  /// @param openVisitAt opens a part of a visit
  /// @param planVisit goes to a new visit to the school
  /// @param openForm opens the form of this id; one comes back to this part of the page
  /// @param chooseFramework leads to where the framework is chosen
  /// @param pack hears the name of the framework the school is worked with
  record Ways(
      Consumer<UUID> openVisit,
      BiConsumer<UUID, Optional<VisitTab>> openVisitAt,
      Consumer<Urn> planVisit,
      BiConsumer<UUID, SchoolTab> openForm,
      Runnable chooseFramework,
      Consumer<String> pack) {}
}
