package org.daybook.storage.json.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.storage.json.Json;
import org.junit.jupiter.api.Test;

/// An issued note as JSON and back, and its checksum.
class IssuedNoteJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123Z");

  @Test
  void anIssuedNoteKeepsItsVisitAndTheChecksumFits() {
    Visit visit = WholeVisit.made();
    IssuedNote note =
        new IssuedNote(
            new UUID(1, 2),
            2,
            visit,
            school(),
            "Developing",
            SomeProposals.made(),
            IssuedNoteJson.checksum(visit),
            NOW,
            "Pat Lindqvist (invented)");

    IssuedNote read =
        IssuedNoteJson.KIND.read(Json.tree(Json.bytes(IssuedNoteJson.KIND.write(note))));

    assertThat(read).isEqualTo(note);
    Proposals kept = Objects.requireNonNull(read.proposals());
    assertThat(kept.all().areas().keySet()).containsExactly("z-area", "a-area");
    assertThat(kept.school().counts().keySet()).containsExactly("z-first", "developing");
    assertThat(IssuedNoteJson.checksum(read.visit())).isEqualTo(note.checksum());
  }

  @Test
  void anIssuedNoteOfAnOlderProgramHasNoSchool() {
    Visit visit = WholeVisit.made();
    IssuedNote note =
        new IssuedNote(
            new UUID(1, 2), 1, visit, null, "", null, IssuedNoteJson.checksum(visit), NOW, "Pat");

    assertThat(IssuedNoteJson.KIND.read(Json.tree(Json.bytes(IssuedNoteJson.KIND.write(note)))))
        .isEqualTo(note);
  }

  private static School school() {
    return new School(
        new Urn("109876"),
        "Made Up Infant School",
        new School.LocalAuthority("801", "Bristol, City of", "2002"),
        new School.Profile(
            "Community school",
            "Local authority maintained schools",
            "Primary",
            new School.Ages(5, null),
            "Mixed",
            "",
            "",
            "",
            180),
        new School.Address("Invented Lane", "", "Bristol", "BS1 1AA"),
        new School.Life(School.Status.OPEN, LocalDate.of(1999, 9, 1), null),
        "Sam Okonjo (invented)");
  }

  @Test
  void theChecksumChangesWithALetter() {
    Visit visit = WholeVisit.made();
    Visit other = visit.with(visit.findings().withNote("strengths", "Calm corridor."));

    assertThat(IssuedNoteJson.checksum(other)).isNotEqualTo(IssuedNoteJson.checksum(visit));
  }
}
