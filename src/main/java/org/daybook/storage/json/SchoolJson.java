package org.daybook.storage.json;

import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// What the register said of a school as JSON, where a record keeps it as it was.
public final class SchoolJson {
  private SchoolJson() {}

  public static Fields write(School school) {
    Profile profile = school.profile();
    Address address = school.address();
    Life life = school.life();
    return Fields.empty()
        .put("urn", school.urn())
        .put("name", school.name())
        .put("authorityCode", school.authority().code())
        .put("authority", school.authority().name())
        .put("establishment", school.authority().establishment())
        .put("type", profile.type())
        .put("group", profile.group())
        .put("phase", profile.phase())
        .put("low", profile.ages().low())
        .put("high", profile.ages().high())
        .put("gender", profile.gender())
        .put("religion", profile.religion())
        .put("trust", profile.trust())
        .put("diocese", profile.diocese())
        .put("roll", profile.roll())
        .put("street", address.street())
        .put("locality", address.locality())
        .put("town", address.town())
        .put("postcode", address.postcode())
        .put("status", life.status())
        .put("opened", life.opened())
        .put("closed", life.closed())
        .put("headteacher", school.headteacher());
  }

  /// Reads a school, where the record has one.
  ///
  /// @param school null where a record has none
  public static @Nullable School readOrNull(@Nullable Fields school) {
    return school == null ? null : read(school);
  }

  private static School read(Fields school) {
    return new School(
        new Urn(school.text("urn")),
        school.text("name"),
        new LocalAuthority(
            school.text("authorityCode"), school.text("authority"), school.text("establishment")),
        profile(school),
        new Address(
            school.text("street"),
            school.text("locality"),
            school.text("town"),
            school.text("postcode")),
        new Life(
            Status.valueOf(school.text("status")),
            school.dateOrNull("opened"),
            school.dateOrNull("closed")),
        school.text("headteacher"));
  }

  private static Profile profile(Fields school) {
    return new Profile(
        school.text("type"),
        school.text("group"),
        school.text("phase"),
        new Ages(number(school, "low"), number(school, "high")),
        school.text("gender"),
        school.text("religion"),
        school.text("trust"),
        school.text("diocese"),
        number(school, "roll"));
  }

  private static @Nullable Integer number(Fields school, String name) {
    String text = school.textOrNull(name);
    return text == null ? null : Integer.valueOf(text);
  }
}
