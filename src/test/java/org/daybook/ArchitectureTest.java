package org.daybook;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Tasks;

/// The arrows between the rooms of the house (`src/docs/decisions/0001`), each with its reason.
///
/// One Maven module cannot keep them; this does.
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.daybook";
  private static final String OURS = ROOT + "..";

  private static final String[] SHARED_BY_SCREENS = {
    "ui.control",
    "ui.listing",
    "ui.passphrase",
    "ui.recovery",
    "ui.shell",
    "ui.state",
    "ui.support",
    "ui.tabs"
  };

  /// The root package, where everything is constructed.
  private static final String ENTRY = "entry";

  @ArchTest
  void theRulesOfTheWorkKnowNoLibrary(JavaClasses all) {
    classes()
        .that(resideInAPackage(room("domain")))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(room("domain"), "java..", "org.jspecify.."))
        .because("the rules of the work outlive every library, screen and file format")
        .check(all);
  }

  @ArchTest
  void nobodyKnowsTheEntry(JavaClasses all) {
    noClasses()
        .that(not(rooms(ENTRY)))
        .should()
        .dependOnClassesThat(rooms(ENTRY))
        .because("what is constructed does not reach for its constructor")
        .check(all);
  }

  @ArchTest
  void aLineThatIsTypedKeepsPastedWordsApart(JavaClasses all) {
    noClasses()
        .that(not(equivalentTo(LineField.class)))
        .should()
        .callConstructor(TextField.class)
        .orShould()
        .callConstructor(TextField.class, String.class)
        .because("a plain field glues the words of pasted lines; LineField does not")
        .check(all);
  }

  @ArchTest
  void packsKnowOnlyTheDomain(JavaClasses all) {
    reaches("packs", "domain")
        .because("a pack says what the domain knows, whoever asks")
        .check(all);
  }

  @ArchTest
  void theRegisterKnowsOnlyTheDomain(JavaClasses all) {
    reaches("register", "domain")
        .because("reading public files and keeping schools are two tasks")
        .check(all);
  }

  @ArchTest
  void theStoreKnowsOnlyTheDomain(JavaClasses all) {
    reaches("storage", "domain")
        .because("what is kept must not hang on how it is shown or printed")
        .check(all);
  }

  @ArchTest
  void theReportKnowsOnlyTheDomain(JavaClasses all) {
    reaches("report", "domain")
        .because("paper shows what it is given and fetches nothing itself")
        .check(all);
  }

  @ArchTest
  void exchangeKnowsTheStoreAndTheDomain(JavaClasses all) {
    reaches("exchange", "storage", "domain")
        .allowEmptyShould(true) // nothing lives there yet
        .because("bundles carry records, not screens")
        .check(all);
  }

  @ArchTest
  void activitiesKnowEverythingButWhoAsks(JavaClasses all) {
    reaches("application", "domain", "packs", "register", "storage", "report", "exchange")
        .because("the window and the command line do the same things by the same code")
        .check(all);
  }

  @ArchTest
  void theCommandLineAsksActivities(JavaClasses all) {
    reaches("cli", "application", "domain")
        .because("a command that went round the activities would do something else than the window")
        .check(all);
  }

  @ArchTest
  void screensAskActivities(JavaClasses all) {
    reaches("ui", "application", "domain")
        .because("a screen that went round the activities would skip their checks and saving")
        .check(all);
  }

  @ArchTest
  void onlyScreensKnowJavaFx(JavaClasses all) {
    only("javafx.. org.controlsfx.. atlantafx.. org.kordamp..", "ui", ENTRY)
        .because("everything else must run without a display")
        .check(all);
  }

  @ArchTest
  void onlyTheStoreKnowsTheDatabase(JavaClasses all) {
    only("org.jooq.. java.sql.. org.sqlite.. org.flywaydb..", "storage", "exchange")
        .because("one writer, one place for transactions and sealing")
        .check(all);
  }

  @ArchTest
  void onlyTheStoreReachesBehindItsDoors(JavaClasses all) {
    noClasses()
        .that(not(rooms("storage", "exchange")))
        .should()
        .dependOnClassesThat(rooms("storage.database", "storage.seal", "storage.tables"))
        .because("whoever had the bare file or the bare key could save without sealing")
        .check(all);
  }

  @ArchTest
  void onlyTheReportKnowsPdf(JavaClasses all) {
    only("com.itextpdf..", "report")
        .because("what is on the page is decided without knowing how it is drawn")
        .check(all);
  }

  @ArchTest
  void onlyTheReportKnowsSpreadsheets(JavaClasses all) {
    only("org.apache.poi..", "report")
        .because("text that must never run as a formula is written in one place")
        .check(all);
  }

  @ArchTest
  void onlyVersionsKnowHowTextsAreCompared(JavaClasses all) {
    only("com.github.difflib..", "application.versions")
        .because("what counts as a word and as a line is decided in one place")
        .check(all);
  }

  @ArchTest
  void onlyTheCommandLineKnowsPicocli(JavaClasses all) {
    only("picocli..", "cli", ENTRY).because("arguments are read in one place").check(all);
  }

  @ArchTest
  void onlyTheRegisterKnowsCsv(JavaClasses all) {
    only("de.siegmar..", "register").because("public files are read in one place").check(all);
  }

  @ArchTest
  void onlyPacksKnowYaml(JavaClasses all) {
    only("org.snakeyaml.. tools.jackson.dataformat..", "packs")
        .because("the format of packs is the packs' own business")
        .check(all);
  }

  @ArchTest
  void screensDoNotKnowEachOther(JavaClasses all) {
    slices()
        .matching("org.daybook.ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), rooms(SHARED_BY_SCREENS))
        .because("a screen can be changed or dropped alone; Screens leads from one to another")
        .check(all);
  }

  @ArchTest
  void packagesHaveNoCycles(JavaClasses all) {
    slices()
        .matching("org.daybook.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(rooms("storage.tables"), alwaysTrue()) // jOOQ writes these
        .because("what hangs on itself cannot be read from its beginning")
        .check(all);
  }

  @ArchTest
  void viewModelsShowNothing(JavaClasses all) {
    noClasses()
        .that(simpleNameEndingWith("ViewModel"))
        .should()
        .dependOnClassesThat(resideInAPackage("javafx.scene.."))
        .because("a view-model is tested without a window")
        .check(all);
  }

  @ArchTest
  void onlyTasksSwitchThreads(JavaClasses all) {
    noClasses()
        .that(not(equivalentTo(Tasks.class)))
        .should()
        .accessTargetWhere(runLater())
        .because("one place decides what runs where, and tests can replace it")
        .check(all);
  }

  @ArchTest
  void tasksDoSwitchThreads(JavaClasses all) {
    assertThat(all.get(Tasks.class).getAccessesFromSelf())
        .as("without this the rule above would hold by finding nothing")
        .anyMatch(runLater());
  }

  private static ArchRule reaches(String room, String... others) {
    String[] within = Stream.concat(Stream.of(room), Stream.of(others)).toArray(String[]::new);
    return classes()
        .that(resideInAPackage(room(room)))
        .should()
        .onlyDependOnClassesThat(rooms(within).or(not(resideInAPackage(OURS))));
  }

  /// Only these rooms may know these libraries.
  private static ArchRule only(String libraries, String... rooms) {
    return noClasses()
        .that(not(rooms(rooms)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries.split(" ")));
  }

  private static DescribedPredicate<JavaClass> rooms(String... names) {
    return resideInAnyPackage(Stream.of(names).map(ArchitectureTest::room).toArray(String[]::new));
  }

  private static String room(String name) {
    return name.equals(ENTRY) ? ROOT : ROOT + "." + name + "..";
  }

  private static DescribedPredicate<JavaAccess<?>> runLater() {
    return describe(
        "Platform.runLater",
        access ->
            access.getTargetOwner().isEquivalentTo(Platform.class)
                && access.getTarget().getName().equals("runLater"));
  }
}
