package org.daybook.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daybook.application.words.Strings;
import org.daybook.cli.pack.IndicatorCommand;
import org.daybook.cli.pack.PackCommand;
import org.daybook.cli.pack.PlacementsFile;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.ProposalAnswer;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.ByHand;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Judgements.Voice;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `daybook`: alone it opens the window, with another word it does one thing.
@Command(
    name = "daybook",
    description = "Records school improvement visits. Without a command it opens the window.",
    versionProvider = DaybookCommand.Version.class,
    footer = {"", "Exit codes: 0 done, 2 wrong input, 1 anything else that failed."})
public final class DaybookCommand implements Callable<Integer> {
  private final Program program;
  private final Answer answer;
  private final InputStream in;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean version;

  private DaybookCommand(Program program, Answer answer, InputStream in) {
    this.program = program;
    this.answer = answer;
    this.in = in;
  }

  /// Does what the arguments ask for and returns the exit code: 0 done, 2 wrong input, 1 failed.
  /// @param in what `-` as a file name reads
  public static int run(
      Program program, InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    Answer answer = new Answer(out, err);
    Failures failures = new Failures(err);
    CommandLine line =
        new CommandLine(new DaybookCommand(program, answer, in))
            .addSubcommand(new PackCommand(program.packs(), answer))
            .addSubcommand(new IndicatorCommand(program.packs(), answer))
            .addSubcommand(
                new CommandLine(new SchoolsCommand(program.stores(), answer))
                    .addSubcommand(new AddSchoolCommand(program.stores(), answer)))
            .addSubcommand(
                new CommandLine(new VisitCommand(program.stores(), answer))
                    .addSubcommand(new FrameCommand(program.stores(), answer)))
            .addSubcommand(
                new CommandLine(new NoteCommand(program.stores(), answer))
                    .addSubcommand(new CompareCommand(program.stores(), answer)))
            .addSubcommand(new JudgeCommand(program.stores(), answer))
            .addSubcommand(new EvidenceCommand(program.stores(), answer))
            .addSubcommand(new SearchCommand(program.stores(), answer))
            .registerConverter(Path.class, Words::path)
            .registerConverter(UUID.class, NoteCommand::visit)
            .registerConverter(Copy.class, Words.of(Copy.class, "copy"))
            .registerConverter(Audience.class, Words.of(Audience.class, "audience"))
            .registerConverter(Voice.class, Words.of(Voice.class, "voice"))
            .registerConverter(Evidence.Source.class, Words.of(Evidence.Source.class, "kind"))
            .registerConverter(ByHand.Kind.class, Words.of(ByHand.Kind.class, "kind of place"))
            .registerConverter(Hours.class, Words::hours)
            .registerConverter(LocalDate.class, Words::day)
            .registerConverter(BigDecimal.class, Words::figure)
            .setOut(out)
            .setErr(err)
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    int code = line.execute(arguments);
    if (out.checkError()) {
      code = failures.unheard(code);
    }
    err.flush();
    return code;
  }

  @Override
  public Integer call() throws Exception {
    return program.window().call();
  }

  @Command(
      name = "tour",
      description =
          "Plays the main job through the real screens, without a display, and keeps "
              + "note.pdf and a picture of each screen.")
  int tour(
      @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
          Path folder)
      throws Exception {
    int code = program.tour().apply(folder).call();
    if (code == 0) {
      answer.line(Strings.of("cli.tour.done", folder.toString()));
    }
    return code;
  }

  @Command(
      name = "category",
      description = "Proposes a school's category from where its aspects are placed.",
      footer = {
        "",
        "FILE is {\"placements\":{\"<aspect-id>\":\"<category-id>\"}}; instead of a category a",
        "placement can be \"not-considered\" or \"not-applicable\". Aspects left out are not",
        "considered. 'daybook pack show ID' lists the ids. The answer is JSON."
      })
  int category(
      @Option(names = "--pack", paramLabel = "ID", required = true, description = "The framework.")
          String pack,
      @Option(
              names = "--placements",
              paramLabel = "FILE",
              required = true,
              description = "Where the aspects are placed; - reads standard input.")
          String file,
      @Option(names = "--json", description = "Answer in JSON, as without it.") boolean json,
      @Option(names = "--table", description = "Answer in sentences and tables instead.")
          boolean table)
      throws ProblemException {
    var framework = program.packs().get().find(pack);
    var placements = PlacementsFile.read(file, in, framework);
    var proposal = new ProposalAnswer(framework, placements);
    if (table && !json) {
      proposal.print(answer);
    } else {
      answer.json(proposal.json());
    }
    return 0;
  }

  /// What `--version` says.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DaybookCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Daybook " + (version == null ? "in development" : version)};
    }
  }
}
