package org.daybook.register;

import java.util.Locale;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;

/// Reads a row as a school, or says what is wrong with it.
record SchoolRow(Row row) {

  School school() throws ProblemException {
    return new School(urn(), name(), authority(), profile(), address(), life(), headteacher());
  }

  private Urn urn() throws ProblemException {
    String urn = row.text(Column.URN);
    if (!Urn.isUrn(urn)) {
      throw Problem.of("register.row.urn", Text.excerpt(urn)).exception();
    }
    return new Urn(urn);
  }

  private String name() throws ProblemException {
    String name = row.text(Column.NAME);
    if (name.isEmpty()) {
      throw Problem.of("register.row.name", row.text(Column.URN)).exception();
    }
    return name;
  }

  private LocalAuthority authority() {
    return new LocalAuthority(
        row.text(Column.LA_CODE), row.text(Column.LA_NAME), row.text(Column.ESTABLISHMENT));
  }

  private Profile profile() throws ProblemException {
    Ages ages = new Ages(row.number(Column.LOW_AGE), row.number(Column.HIGH_AGE));
    String type = row.text(Column.TYPE);
    return new Profile(
        type,
        row.text(Column.GROUP),
        Phase.of(row.text(Column.PHASE), type, ages),
        ages,
        row.text(Column.GENDER),
        row.text(Column.RELIGION),
        row.text(Column.TRUST),
        row.text(Column.DIOCESE),
        row.number(Column.ROLL));
  }

  private Address address() {
    return new Address(
        row.text(Column.STREET),
        row.text(Column.LOCALITY),
        row.text(Column.TOWN),
        row.text(Column.POSTCODE));
  }

  private Life life() throws ProblemException {
    return new Life(status(), row.date(Column.OPENED), row.date(Column.CLOSED));
  }

  private Status status() throws ProblemException {
    String status = row.text(Column.STATUS);
    return switch (status.toLowerCase(Locale.ROOT).replace(",", "")) {
      case "open" -> Status.OPEN;
      case "open but proposed to close" -> Status.OPEN_CLOSING;
      case "proposed to open" -> Status.PROPOSED;
      case "closed" -> Status.CLOSED;
      default -> throw Problem.of("register.row.status", Text.excerpt(status)).exception();
    };
  }

  private String headteacher() {
    return Text.clean(
        row.text(Column.HEAD_TITLE)
            + " "
            + row.text(Column.HEAD_FIRST_NAME)
            + " "
            + row.text(Column.HEAD_LAST_NAME));
  }
}
