package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.words.Wording;

/// The signals that are met, each with what is being done about it.
final class SignalsMet {
  private SignalsMet() {}

  static List<Block> blocks(Material material) {
    List<Signal> met = Signals.met(material.framework(), material.visit().findings());
    if (met.isEmpty()) {
      return List.of();
    }
    boolean answered = met.stream().allMatch(Signal::answered);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(3, answered ? "Signals and what is being done" : "Signals to answer"));
    blocks.add(
        new Block.Words(
            Tone.BODY,
            "A signal needs an answer whatever the "
                + material.framework().vocabulary().category()
                + " is. It does not change the proposal."));
    for (Signal signal : met) {
      blocks.add(
          new Block.Alert(
              "Signal: " + signal.aspect().name(),
              Wording.sentence(signal.statement().text()),
              signal.answered() ? signal.answer().strip() : "Nobody has said yet."));
    }
    return blocks;
  }
}
