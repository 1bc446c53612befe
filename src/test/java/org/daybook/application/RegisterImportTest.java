package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {
  private static final int SCHOOLS = 3_000;

  private final List<String> order = new ArrayList<>();
  private Session session;
  private Path extract;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    StringBuilder rows = new StringBuilder(Files.readString(PatsStore.register(folder)));
    String row = rows.substring(rows.lastIndexOf("\"109876\""));
    for (int i = 0; i < SCHOOLS; i++) {
      rows.append(row.replace("109876", Integer.toString(120_000 + i)));
    }
    extract = Files.writeString(folder.resolve("many.csv"), rows);
  }

  @AfterEach
  void close() {
    session.close();
  }

  /// Somebody plans a visit while half of the file is read; the import waits for them.
  @Test
  void aSaveDuringAnImportReturnsBeforeTheImportEnds() throws Exception {
    session.registerImport().run(extract, false, halfWay(this::plan));
    order.add("imported");

    assertThat(order).containsExactly("planned", "imported");
    assertThat(session.schools().size()).isEqualTo(SCHOOLS + 2);
    assertThat(session.visits().all()).hasSize(1);
  }

  @Test
  void closingTheStoreStopsAnImportAndTakesNothingOver(@TempDir Path folder) throws Exception {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                session
                    .registerImport()
                    .run(
                        extract,
                        false,
                        halfWay(
                            () -> {
                              Thread closing =
                                  new Thread(
                                      () -> {
                                        session.close();
                                        closed.complete(null);
                                      });
                              closing.start();
                              while (closing.getState() != Thread.State.WAITING) {
                                Thread.onSpinWait();
                              }
                            })));
    closed.get(30, TimeUnit.SECONDS);

    assertThat(thrown.problem().key()).isEqualTo("register.import.cancelled");
  }

  private void plan() throws Exception {
    CompletableFuture<UUID> planned =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return PatsStore.planned(
                    session, PatsStore.MADE_UP, LocalDate.of(2026, 12, 1), "Reading");
              } catch (ProblemException e) {
                throw new IllegalStateException(e);
              }
            });
    planned.get(30, TimeUnit.SECONDS);
    order.add("planned");
  }

  private static RegisterImport.Progress halfWay(Step step) {
    return new RegisterImport.Progress() {
      private boolean done;

      @Override
      public void at(long rows, double share) {
        if (rows > SCHOOLS / 2 && !done) {
          done = true;
          try {
            step.run();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  private interface Step {
    void run() throws Exception;
  }
}
