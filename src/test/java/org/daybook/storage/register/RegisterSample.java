package org.daybook.storage.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.daybook.storage.database.Database;
import org.daybook.storage.database.Migrations;

/// A register in a file of its own, and invented schools to fill it with.
final class RegisterSample implements AutoCloseable {
  static final School BADGER_WOOD = school("100001", "Badger Wood Primary School");
  static final School OTTER_BRIDGE = school("100002", "Otter Bridge Academy");

  final SchoolRegister register;
  private final Database database;

  RegisterSample(Path folder) throws ProblemException {
    Path file = folder.resolve("register.db");
    Migrations.STANDARD.create(file);
    database = Database.open(file);
    register = new SchoolRegister(database);
  }

  ImportCount take(School... schools) throws ProblemException {
    return register.importAll(List.of(schools)::forEach, false, () -> false);
  }

  ImportCount takeWithHeads(School... schools) throws ProblemException {
    return register.importAll(List.of(schools)::forEach, true, () -> false);
  }

  static School school(String urn, String name) {
    return school(urn, name, "2001", "Bristol", "BS7 9ZZ");
  }

  static School school(
      String urn, String name, String establishment, String town, String postcode) {
    return new School(
        new Urn(urn),
        name,
        new LocalAuthority("801", "Bristol, City of", establishment),
        new Profile("Community school", "", "Primary", new Ages(4, null), "", "", "", "", 212),
        new Address("1 Badger Lane", "", town, postcode),
        new Life(Status.OPEN, LocalDate.of(1998, 9, 1), null),
        "");
  }

  static School closed(School open) {
    Life life = new Life(Status.CLOSED, open.life().opened(), LocalDate.of(2024, 8, 31));
    return new School(
        open.urn(),
        open.name(),
        open.authority(),
        open.profile(),
        open.address(),
        life,
        open.headteacher());
  }

  static School ledBy(School school, String headteacher) {
    return new School(
        school.urn(),
        school.name(),
        school.authority(),
        school.profile(),
        school.address(),
        school.life(),
        headteacher);
  }

  @Override
  public void close() {
    database.close();
  }
}
