package org.daybook.domain.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Passage.Kind;

/// What was said on a note's way from draft to issued.
final class CoursePassages {
  private final Passages found;
  private final UnaryOperator<String> title;
  private final Function<String, Audience> audience;

  /// @param title the heading of a section by its id
  /// @param audience who may read a section, by its id
  CoursePassages(Passages found, UnaryOperator<String> title, Function<String, Audience> audience) {
    this.found = found;
    this.title = title;
    this.audience = audience;
  }

  /// Adds it.
  void add(Course course) {
    Deque<Reply> replies = new ArrayDeque<>(course.answering().all());
    List<Step> steps = course.steps();
    for (int n = steps.size() - 1; n >= 0; n--) {
      String at = Integer.toString(n);
      found.add(Kind.STEP, "", steps.get(n).remark(), at);
      boolean answer =
          steps.get(n).to() == VisitState.AGREED || steps.get(n).to() == VisitState.DISPUTED;
      Reply reply = answer ? replies.pollLast() : null;
      if (reply != null) {
        boolean counts =
            reply.equals(course.reply())
                || course.answeredBefore().filter(reply::equals).isPresent();
        found.add(readers(reply, counts), Kind.STEP, reply.by(), said(reply), at);
      }
    }
    course
        .leadChecks()
        .forEach(
            check ->
                found.add(
                    Audience.INTERNAL,
                    Kind.STEP,
                    check.by(),
                    check.comments(),
                    step(steps, check)));
    Replying typed = course.answering().typed();
    if (typed != null) {
      found.add(Audience.PRIVATE, Kind.REPLYING, "", typed.by() + "\n" + typed.general());
      typed
          .comments()
          .forEach(
              (section, words) ->
                  found.add(Audience.PRIVATE, Kind.REPLYING, title.apply(section), words, section));
    }
    Typing typing = course.typing();
    found
        .add(Audience.PRIVATE, Kind.LEAD_TYPING, "", typing.leadBy() + "\n" + typing.leadComment())
        .add(Audience.PRIVATE, Kind.REVISING, "", typing.reason());
    Signing signing = typing.signing();
    if (signing != null && signing.name() != null) {
      found.add(Audience.PRIVATE, Kind.SIGNATURE, signing.role(), signing.name());
    }
    for (Signature signature : course.signatures()) {
      found.add(Kind.SIGNATURE, signature.role(), signature.name());
    }
  }

  /// The step at which the note was passed to the lead who checked it.
  private static String step(List<Step> steps, LeadCheck check) {
    int last = 0;
    for (int n = 0; n < steps.size(); n++) {
      boolean before = !steps.get(n).at().isAfter(check.at());
      last = before && steps.get(n).to() == VisitState.WITH_LEAD ? n : last;
    }
    return Integer.toString(last);
  }

  /// Earlier answers are the office's; what is said of a section is for its readers at most.
  private Audience readers(Reply reply, boolean counts) {
    return reply.comments().keySet().stream()
        .map(audience)
        .reduce(counts ? Audience.SCHOOL : Audience.INTERNAL, Audience::narrowed);
  }

  private String said(Reply reply) {
    List<String> lines = new ArrayList<>(List.of(reply.by(), reply.general()));
    reply.comments().forEach((section, words) -> lines.add(title.apply(section) + ": " + words));
    lines.add(reply.view());
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }
}
