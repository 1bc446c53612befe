package org.daybook.ui.together;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.problem.Problem;

/// What stands in the window. Each holds only what a headteacher may see at that moment.
sealed interface Page {

  /// One aspect, to be placed by the school. What the adviser says is not in here.
  ///
  /// @param number its place among all aspects, from 1
  /// @param of how many aspects there are
  /// @param own where the school places it
  /// @param placed how many the school has decided on
  /// @param evidence what the school has named for it, the first one first
  /// @param ready who has pressed Compare so far
  record Own(
      String area,
      Aspect aspect,
      int number,
      int of,
      Placement own,
      int placed,
      List<Piece> evidence,
      Ready ready)
      implements Page {
    public Own {
      evidence = List.copyOf(evidence);
    }
  }

  /// A piece of evidence of the school's own.
  record Piece(UUID id, String text) {}

  /// One section, for the school to write of itself. What the adviser writes is not in here.
  ///
  /// @param number its place among the sections the school may read, from 1
  /// @param of how many of them there are
  /// @param written in how many the school has written
  /// @param ready who has pressed Compare so far
  record Writing(Section section, int number, int of, int written, Ready ready) implements Page {}

  /// Who is ready to compare; where both are, they are asked whether to do it now.
  record Ready(boolean school, boolean adviser) {
    boolean both() {
      return school && adviser;
    }
  }

  /// What there is to talk about.
  ///
  /// @param written the sections in which either has written
  record Talk(Agenda agenda, List<Written> written) implements Page {
    public Talk {
      written = List.copyOf(written);
    }

    boolean nothing() {
      return agenda.items().isEmpty() && written.isEmpty();
    }
  }

  /// One section as both have written in it.
  ///
  /// @param said for each group the section asks about, or once
  record Written(Section section, List<Said> said) implements Page {
    public Written {
      said = List.copyOf(said);
    }

    boolean bySchool() {
      return said.stream().anyMatch(each -> !each.school().isEmpty());
    }

    boolean byAdviser() {
      return said.stream().anyMatch(each -> !each.adviser().isEmpty());
    }
  }

  /// What both have written about one thing.
  ///
  /// @param about the group; empty where the section asks about none
  /// @param adviser as far as the school may read it
  record Said(String about, String school, String adviser) {}

  /// One aspect with both views side by side.
  ///
  /// @param number its place on the agenda, from 1
  /// @param of how long the agenda is
  /// @param schoolEvidence what the school has named
  /// @param evidence the adviser's, as far as the school may read it
  record Compared(
      String area,
      Item item,
      int number,
      int of,
      String schoolWhy,
      String adviserWhy,
      List<String> schoolEvidence,
      List<String> evidence)
      implements Page {
    public Compared {
      schoolEvidence = List.copyOf(schoolEvidence);
      evidence = List.copyOf(evidence);
    }
  }

  /// The passphrase is asked for.
  ///
  /// @param busy while it is tried
  /// @param refused why it did not do
  record Ending(boolean busy, Optional<Problem> refused) implements Page {}
}
