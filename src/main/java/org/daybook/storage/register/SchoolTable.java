package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.time.LocalDate;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.daybook.storage.tables.tables.records.SchoolRecord;
import org.jspecify.annotations.Nullable;

/// Which column of the `school` table holds which fact.
final class SchoolTable {
  /// Takes what [#values] gives, with the fingerprint behind it.
  static final String REPLACE =
      "INSERT OR REPLACE INTO school VALUES (" + "?, ".repeat(SCHOOL.fields().length - 1) + "?)";

  private SchoolTable() {}

  /// All facts in the order of the table's columns, without the fingerprint.
  static @Nullable Object[] values(School school, String headteacher) {
    LocalAuthority authority = school.authority();
    Profile profile = school.profile();
    Address address = school.address();
    Life life = school.life();
    return new @Nullable Object[] {
      school.urn().value(),
      school.name(),
      authority.code(),
      authority.name(),
      authority.establishment(),
      profile.type(),
      profile.group(),
      profile.phase(),
      profile.ages().low(),
      profile.ages().high(),
      profile.gender(),
      profile.religion(),
      profile.trust(),
      profile.diocese(),
      profile.roll(),
      address.street(),
      address.locality(),
      address.town(),
      address.postcode(),
      life.status().name(),
      text(life.opened()),
      text(life.closed()),
      headteacher
    };
  }

  static School school(SchoolRecord row) {
    return new School(
        new Urn(row.getUrn()),
        row.getName(),
        new LocalAuthority(row.getLaCode(), row.getLaName(), row.getEstablishment()),
        profile(row),
        new Address(row.getStreet(), row.getLocality(), row.getTown(), row.getPostcode()),
        new Life(Status.valueOf(row.getStatus()), date(row.getOpened()), date(row.getClosed())),
        row.getHeadteacher());
  }

  private static Profile profile(SchoolRecord row) {
    return new Profile(
        row.getType(),
        row.getTypeGroup(),
        row.getPhase(),
        new Ages(number(row.getLowAge()), number(row.getHighAge())),
        row.getGender(),
        row.getReligion(),
        row.getTrust(),
        row.getDiocese(),
        number(row.getRoll()));
  }

  private static @Nullable Integer number(@Nullable Long stored) {
    return stored == null ? null : Math.toIntExact(stored);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable LocalDate date(@Nullable String stored) {
    return stored == null ? null : LocalDate.parse(stored);
  }
}
