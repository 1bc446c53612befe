package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headteachers' names are personal data: taken over only when asked for.
class HeadteachersTest {
  private static final String REGISTER =
      """
      "URN","LA (code)","EstablishmentNumber","EstablishmentName","EstablishmentStatus (name)",\
      "Town","HeadTitle (name)","HeadFirstName","HeadLastName"
      "150001","801","2001","St Piran’s School","Open","Penhallow","Ms","Morwenna","Invented"
      """;

  @Test
  void areTakenOverOnlyWhenAskedForAndStayUntilTheyAreAskedForAgain(@TempDir Path folder)
      throws Exception {
    PatsStore.empty(folder).close();
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
    Path file = folder.resolve("register.csv");
    Script imported = Script.in(folder, "schools", "import", file.toString());

    Files.writeString(file, REGISTER, StandardCharsets.UTF_8);
    imported.well();
    assertThat(headteacher(folder)).isEmpty();

    assertThat(imported.and("--with-headteachers", "--json").json().get("changed").intValue())
        .isEqualTo(1);
    assertThat(headteacher(folder)).isEqualTo("Ms Morwenna Invented");

    Files.writeString(file, REGISTER.replace("Penhallow", "Nancledra"), StandardCharsets.UTF_8);
    imported.well();
    assertThat(headteacher(folder)).isEqualTo("Ms Morwenna Invented");

    Files.writeString(file, REGISTER.replace("Morwenna", "Loveday"), StandardCharsets.UTF_8);
    imported.and("--with-headteachers").well();
    assertThat(headteacher(folder)).isEqualTo("Ms Loveday Invented");
  }

  private static String headteacher(Path folder) throws Exception {
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      return session.schools().school(new Urn("150001")).headteacher();
    }
  }
}
