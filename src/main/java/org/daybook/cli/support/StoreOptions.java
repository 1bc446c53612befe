package org.daybook.cli.support;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of every command that opens a store: which one, and how it is unlocked.
public final class StoreOptions {
  /// What Windows puts before a text; nobody means it as part of a passphrase.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store; without it the usual one.")
  @Nullable Path folder;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "File whose first line is the passphrase; without it Daybook asks for it.")
  @Nullable Path passphraseFile;

  @Option(names = "--demo", description = "Use the demo store, in which everything is invented.")
  boolean demo;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec mixee;

  /// Opens the store these options name.
  public Session open(StoreOpening usual) throws ProblemException {
    StoreOpening stores = folder == null ? usual : usual.in(folder);
    if (demo) {
      warn(stores.in(stores.demoFolder()));
      return stores.openDemo();
    }
    if (!stores.exists()) {
      throw Problem.of("cli.store.none", stores.folder().toString()).exception();
    }
    char[] passphrase = passphrase();
    try {
      return stores.unlock(passphrase);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /// Warns before a store is made where a service copies it elsewhere.
  private void warn(StoreOpening stores) {
    CommandSpec command = mixee;
    if (command != null && stores.synced() && !stores.exists()) {
      String warning = Strings.of("cli.store.synced", stores.folder().toString());
      command.commandLine().getErr().println(warning);
    }
  }

  private char[] passphrase() throws ProblemException {
    Path file = passphraseFile;
    if (file != null) {
      return firstLine(file);
    }
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s ", Strings.of("cli.store.passphrase")))
        .orElseThrow(() -> Problem.of("cli.store.no-passphrase").exception());
  }

  private static char[] firstLine(Path file) throws ProblemException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      char[] line = Arrays.copyOfRange(text.array(), start, end);
      Arrays.fill(text.array(), '\0');
      Arrays.fill(bytes, (byte) 0);
      if (line.length == 0) {
        throw Problem.of("cli.store.passphrase-empty", file.toString()).exception();
      }
      return line;
    } catch (IOException e) {
      throw Problem.of("cli.store.passphrase-file", file.toString()).causedBy(e);
    }
  }
}
