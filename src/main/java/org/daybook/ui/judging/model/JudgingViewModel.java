package org.daybook.ui.judging.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.visit.TakingOver;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.state.Change;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.NextLine;
import org.daybook.ui.state.Unsaved;
import org.daybook.ui.state.VisitDesk;

/// Judging one aspect after the other.
///
/// What a person does shows at once, category and all, and is saved behind it; a row says so until
/// it is. That is why placements and ticks not saved yet are laid over what the desk knows. A line
/// of evidence still being typed is saved already but stands in its field only.
public final class JudgingViewModel {
  /// Whose judgement can be made, the adviser's first.
  public static final List<Voice> VOICES = List.of(Voice.ADVISER, Voice.SCHOOL, Voice.AGREED);

  private final VisitDesk desk;
  private final Judging judging;
  private final TakingOver takingOver;
  private final Framework framework;
  private final List<Aspect> aspects;
  private final Unsaved unsaved = new Unsaved();
  private final Map<Voice, Map<String, Draft>> reasons = new EnumMap<>(Voice.class);
  private final Map<String, Draft> disagreements = new HashMap<>();
  private final Map<String, Draft> answers = new HashMap<>();
  private final Map<String, NextLine> lines = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<AreaRows>> areas;
  private final ReadOnlyObjectWrapper<AspectSheet> sheet;
  private final ReadOnlyObjectWrapper<CategorySummary> summary;
  private Aspect selected;
  private Voice voice = Voice.ADVISER;
  private JudgementHistory history = JudgementHistory.NONE;

  public JudgingViewModel(VisitDesk desk) {
    this.desk = desk;
    this.judging = new Judging(desk.open());
    this.takingOver = new TakingOver(desk.open());
    this.framework = desk.standing().get().framework();
    this.aspects = framework.aspects();
    Findings findings = desk.standing().get().visit().findings();
    this.selected =
        aspects.stream()
            .filter(aspect -> AspectSheet.isUnplaced(findings, voice, aspect))
            .findFirst()
            .orElseGet(aspects::getFirst);
    areas = new ReadOnlyObjectWrapper<>(this, "areas", rows(findings));
    sheet = new ReadOnlyObjectWrapper<>(this, "sheet", sheet(findings));
    summary = new ReadOnlyObjectWrapper<>(this, "summary", summary(findings));
    desk.standing().addListener((_, _, _) -> show());
  }

  public Framework framework() {
    return framework;
  }

  public ReadOnlyObjectProperty<List<AreaRows>> areas() {
    return areas.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<AspectSheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<CategorySummary> summary() {
    return summary.getReadOnlyProperty();
  }

  /// Shows where the school stood at earlier visits.
  public void remember(JudgementHistory earlier) {
    history = earlier;
    show();
  }

  /// Makes the judgement of this voice from now on.
  public void speakFor(Voice wanted) {
    desk.flush();
    voice = wanted;
    show();
  }

  /// Turns to the next voice, from the last to the adviser's again.
  public void nextVoice() {
    speakFor(VOICES.get((VOICES.indexOf(voice) + 1) % VOICES.size()));
  }

  /// The id of the aspect that is being judged.
  public String selected() {
    return selected.id();
  }

  /// Turns to the aspect of this id; what was typed for the one before is handed in first.
  public void select(String aspect) {
    desk.flush();
    selected = framework.aspect(aspect);
    show();
  }

  /// Turns to the aspect so many places further down the list, as far as there is one.
  public void step(int places) {
    int at = Math.clamp(aspects.indexOf(selected) + places, 0, aspects.size() - 1);
    select(aspects.get(at).id());
  }

  /// Turns to the next aspect nobody has considered, from the top again after the last; stays when
  /// there is none.
  public void nextUnplaced() {
    int from = aspects.indexOf(selected);
    for (int i = 1; i <= aspects.size(); i++) {
      Aspect next = aspects.get((from + i) % aspects.size());
      if (AspectSheet.isUnplaced(shown(), voice, next)) {
        select(next.id());
        return;
      }
    }
  }

  /// Places the aspect in the category of this rank; does nothing when there is none of that rank.
  public void place(int rank) {
    framework.categories().stream()
        .filter(category -> category.rank() == rank)
        .findFirst()
        .ifPresent(category -> place(new Placement.In(category.id())));
  }

  public void place(Placement placement) {
    desk.flush();
    String aspect = selected.id();
    Voice speaker = voice;
    judge(
        speaker,
        aspect,
        was -> was.with(placement),
        () -> judging.place(speaker, aspect, placement));
  }

  /// Places the aspect where the adviser's ticks suggest; does nothing when nothing is ticked, nor
  /// for another voice.
  public void acceptSuggestion() {
    sheet.get().suggestion().ifPresent(category -> place(new Placement.In(category.id())));
  }

  /// Says that the aspect still stands where an earlier visit left it; does nothing where none did
  /// or it is decided here.
  public void confirm() {
    String aspect = selected.id();
    sheet
        .get()
        .carried()
        .ifPresent(
            left ->
                judge(
                    Voice.ADVISER,
                    aspect,
                    _ -> left.what(),
                    () -> takingOver.confirm(List.of(aspect))));
  }

  /// The aspects that are shown where earlier visits left them.
  public List<String> unconfirmed() {
    return aspects.stream()
        .map(Aspect::id)
        .filter(aspect -> carried().judgement(aspect, shown().judgements()).isPresent())
        .toList();
  }

  /// Says of all aspects not decided here that they still stand where earlier visits left them.
  public void confirmAll() {
    List<String> all = unconfirmed();
    desk.flush();
    desk.change(() -> takingOver.confirm(all));
  }

  private Carried carried() {
    return desk.standing().get().visit().preparation().carried();
  }

  public void tick(String statement, boolean met) {
    String aspect = selected.id();
    judge(
        Voice.ADVISER,
        aspect,
        was -> was.withTick(statement, met),
        () -> judging.tick(aspect, statement, met));
  }

  /// With whom the evidence of each judgement must be discussed; empty where nobody is named.
  public Optional<String> discussedWith() {
    return Optional.ofNullable(framework.practice().noteRules().discussedWith());
  }

  /// Says whether the evidence of the aspect was fully discussed.
  public void discuss(boolean discussed) {
    String aspect = selected.id();
    judge(
        Voice.ADVISER,
        aspect,
        was -> was.withDiscussed(discussed),
        () -> judging.discuss(aspect, discussed));
  }

  /// Says the contrary of what is said now; does nothing where nobody need be told.
  public void discuss() {
    if (discussedWith().isPresent()) {
      discuss(!shown().judgement(selected.id()).discussed());
    }
  }

  /// Ends the line of evidence being typed about an aspect, so that it stands among the others.
  public void enterLine(String aspect) {
    nextLine(aspect).enter();
    show();
  }

  public void removeEvidence(String aspect, UUID evidence) {
    judge(Voice.ADVISER, aspect, was -> was, () -> judging.removeEvidence(evidence));
  }

  /// Whether the two can be said to keep different views of the aspect: both have one, they differ,
  /// and it is not said already.
  public boolean canDisagree() {
    return Agenda.of(framework, shown().judgements())
        .about(selected.id())
        .filter(item -> item.kind() == Item.Kind.DIFFERENT && item.disagreement().isEmpty())
        .isPresent();
  }

  /// Keeps that both views of the aspect stand; does nothing while they cannot.
  public void disagree() {
    String aspect = selected.id();
    if (canDisagree()) {
      desk.change(() -> judging.disagree(aspect, ""));
    }
  }

  /// Takes back what was agreed about the aspect, or that both views stand.
  public void reopen() {
    String aspect = selected.id();
    desk.flush();
    desk.change(() -> judging.reopen(aspect));
  }

  /// What keeps the two apart in the aspect of this id, to be typed once they are.
  public Draft apart(String aspect) {
    return disagreements.computeIfAbsent(
        aspect,
        id ->
            new Draft(
                desk,
                standing ->
                    standing
                        .visit()
                        .findings()
                        .judgements()
                        .disagreement(id)
                        .map(Disagreement::words)
                        .orElse(""),
                text -> judging.disagree(id, text)));
  }

  /// Why a voice places the aspect of this id where it does, to be typed.
  public Draft why(Voice speaker, String aspect) {
    return reasons
        .computeIfAbsent(speaker, _ -> new HashMap<>())
        .computeIfAbsent(
            aspect,
            id ->
                new Draft(
                    desk,
                    standing ->
                        standing.visit().findings().judgements().of(speaker, id).rationale(),
                    text -> judging.explain(speaker, id, text)));
  }

  /// What is being done about the signal of this statement, to be typed.
  public Draft answer(String statement) {
    return answers.computeIfAbsent(
        statement,
        id ->
            new Draft(
                desk,
                standing -> standing.visit().findings().signalAnswers().getOrDefault(id, ""),
                text -> judging.answerSignal(id, text)));
  }

  /// The next line of evidence about the aspect of this id, to be typed.
  public NextLine nextLine(String aspect) {
    return lines.computeIfAbsent(aspect, id -> new NextLine(desk, judging, Voice.ADVISER, id));
  }

  private void judge(
      Voice speaker, String aspect, UnaryOperator<Judgement> seen, Change<Standing> change) {
    unsaved.put(speaker, aspect, seen.apply(shown().judgements().of(speaker, aspect)));
    show();
    desk.change(
        change,
        () -> {
          unsaved.saved(speaker, aspect);
          show();
        });
  }

  private void show() {
    Findings findings = shown();
    areas.set(rows(findings));
    sheet.set(sheet(findings));
    summary.set(summary(findings));
  }

  private Findings shown() {
    Findings findings = unsaved.over(desk.standing().get().visit().findings());
    for (NextLine typed : lines.values()) {
      findings = findings.withoutEvidence(typed.id());
    }
    return findings;
  }

  private List<AreaRows> rows(Findings findings) {
    return AreaRows.of(framework, findings, voice, history, carried(), unsaved.aspects(voice));
  }

  private AspectSheet sheet(Findings findings) {
    return AspectSheet.of(framework, findings, history, carried(), voice, selected);
  }

  private CategorySummary summary(Findings findings) {
    return CategorySummary.of(framework, findings, history);
  }
}
