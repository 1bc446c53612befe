package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.register.Extract.BADGERS;
import static org.daybook.register.Extract.HEADER;
import static org.daybook.register.Extract.OTTERS;
import static org.daybook.register.Extract.line;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTest {
  private final Path folder;

  RegisterFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEveryFact() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            line(
                "URN",
                "LA (code)",
                "LA (name)",
                "EstablishmentNumber",
                "EstablishmentName",
                "TypeOfEstablishment (name)",
                "EstablishmentTypeGroup (name)",
                "EstablishmentStatus (name)",
                "OpenDate",
                "CloseDate",
                "PhaseOfEducation (name)",
                "StatutoryLowAge",
                "StatutoryHighAge",
                "Gender (name)",
                "ReligiousCharacter (name)",
                "Diocese (name)",
                "NumberOfPupils",
                "Trusts (name)",
                "Street",
                "Locality",
                "Town",
                "Postcode"),
            line(
                "100001",
                "801",
                "Bristol, City of",
                "2001",
                "Badger Wood Primary School",
                "Academy converter",
                "Academies",
                "Closed",
                "01-09-1998",
                "31-08-2024",
                "Primary",
                "3",
                "11",
                "Mixed",
                "Does not apply",
                "Diocese of Bristol",
                "212",
                "Sett Trust",
                "1 Badger Lane",
                "Woodside",
                "Bristol",
                "BS7 9ZZ"));

    assertThat(extract.schools)
        .containsExactly(
            new School(
                new Urn("100001"),
                "Badger Wood Primary School",
                new LocalAuthority("801", "Bristol, City of", "2001"),
                new Profile(
                    "Academy converter",
                    "Academies",
                    "Primary",
                    new Ages(3, 11),
                    "Mixed",
                    "Does not apply",
                    "Sett Trust",
                    "Diocese of Bristol",
                    212),
                new Address("1 Badger Lane", "Woodside", "Bristol", "BS7 9ZZ"),
                new Life(Status.CLOSED, LocalDate.of(1998, 9, 1), LocalDate.of(2024, 8, 31)),
                ""));
    assertThat(extract.skipped).isEmpty();
    assertThat(extract.progress).last().isEqualTo(1.0);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-8", "UTF-16"})
  void readsAccentsInEitherEncoding(String charset) throws Exception {
    Path file =
        Extract.write(
            folder,
            Charset.forName(charset),
            HEADER,
            BADGERS,
            line("100003", "801", "St Thomas à Becket – Brontë’s", "Open", "", "", ""));

    assertThat(Extract.read(file).names())
        .containsExactly("Badger Wood Primary School", "St Thomas à Becket – Brontë’s");
  }

  @Test
  void readsUtf8WithByteOrderMark() throws Exception {
    Path file = Extract.write(folder, StandardCharsets.UTF_8, "\ufeff" + HEADER, BADGERS);

    assertThat(Extract.read(file).names()).containsExactly("Badger Wood Primary School");
  }

  @Test
  void looksForAccentsBeyondTheFirstMegabyte() throws Exception {
    String[] lines = new String[20_001];
    lines[0] = HEADER;
    for (int i = 1; i < lines.length; i++) {
      lines[i] = line("" + (100_000 + i), "801", "Hedgehog School", "Open", "", "", "");
    }
    lines[20_000] = line("900000", "801", "École Hérisson", "Open", "", "", "");

    Path file = Extract.write(folder, Extract.WINDOWS_1252, lines);

    assertThat(Extract.read(file).names()).hasSize(20_000).last().isEqualTo("École Hérisson");
  }

  @Test
  void knowsColumnsByNameNotByPlace() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            line("Fax", " establishmentstatus  (NAME)", "EstablishmentName", "Fax", "urn"),
            line("1", "Open, but proposed to close", "Vole Field School", "2", "100009"));

    School vole = extract.schools.getFirst();
    assertThat(vole.urn()).isEqualTo(new Urn("100009"));
    assertThat(vole.name()).isEqualTo("Vole Field School");
    assertThat(vole.life().status()).isEqualTo(Status.OPEN_CLOSING);
    assertThat(vole.address().town()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Open                         | OPEN
          Open, but proposed to close  | OPEN_CLOSING
          Proposed to open             | PROPOSED
          Closed                       | CLOSED
          """,
      delimiter = '|')
  void readsStatusByName(String text, Status status) throws Exception {
    Extract extract =
        Extract.of(folder, HEADER, line("100001", "801", "Mole End", text, "", "", ""));

    assertThat(extract.schools.getFirst().life().status()).isEqualTo(status);
  }

  @Test
  void readsTheHeadsNameOnlyWhenAsked() throws Exception {
    Path file =
        Extract.write(
            folder,
            StandardCharsets.UTF_8,
            line(
                "URN",
                "EstablishmentName",
                "EstablishmentStatus (name)",
                "HeadTitle (name)",
                "HeadFirstName",
                "HeadLastName",
                "HeadPreferredJobTitle"),
            line("100001", "Mole End", "Open", "Dr", "Invented", "Person", "Headteacher"));

    assertThat(Extract.read(file, false).schools.getFirst().headteacher()).isEmpty();
    assertThat(Extract.read(file, true).schools.getFirst().headteacher())
        .isEqualTo("Dr Invented Person");
  }

  @Test
  void tidiesCells() throws Exception {
    Extract extract =
        Extract.of(
            folder, HEADER, line("100001", "801", " Mole\r\n\tEnd\u0000 ", "Open", "", "", ""));

    assertThat(extract.names()).containsExactly("Mole End");
  }

  @Test
  void readsTheBristolExtractWithoutASingleSkippedRow() throws Exception {
    Path file = folder.resolve("bristol-schools.csv");
    try (InputStream in =
        Objects.requireNonNull(
            RegisterFile.class.getResourceAsStream("/org/daybook/demo/bristol-schools.csv"))) {
      Files.copy(in, file);
    }

    Extract extract = Extract.read(file);

    assertThat(extract.skipped).isEmpty();
    assertThat(extract.schools)
        .hasSize(176)
        .allMatch(school -> school.authority().name().equals("Bristol, City of"))
        .noneMatch(school -> school.profile().phase().equals("Not applicable"));
  }

  @Test
  void skipsARowGivenTwice() throws Exception {
    Extract extract = Extract.of(folder, HEADER, BADGERS, OTTERS, BADGERS);

    assertThat(extract.names())
        .containsExactly("Badger Wood Primary School", "Otter Bridge Academy");
    assertThat(extract.skipped)
        .containsExactly(new Skipped(4, Problem.of("register.row.twice", "100001")));
  }
}
