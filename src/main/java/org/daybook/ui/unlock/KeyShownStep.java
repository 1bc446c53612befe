package org.daybook.ui.unlock;

import java.io.File;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;
import org.daybook.application.Strings;
import org.daybook.ui.support.Space;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// The recovery key, this once: to be copied, printed or saved, and put away.
final class KeyShownStep extends VBox {
  private static final double PAPER_SIZE = 12;

  private final UnlockViewModel model;
  private final Tasks tasks;
  private final NewStore store;
  private final Label done = new Label();

  KeyShownStep(UnlockViewModel model, Tasks tasks) {
    this.model = model;
    this.tasks = tasks;
    this.store = model.made().orElseThrow();
    TextField key = new TextField(store.recoveryKey());
    key.setId("key-shown");
    key.setEditable(false);
    key.setAccessibleText(Strings.of("unlock.recover.label"));
    key.getStyleClass().addAll("recovery-key", "recovery-key-shown");
    done.setId("key-done");
    done.getStyleClass().add("text-secondary");
    HBox ways =
        StepForm.row(
            StepForm.secondary("key-print", Strings.of("unlock.key.print"), this::print),
            StepForm.secondary("key-save", Strings.of("unlock.key.save"), this::save),
            StepForm.secondary("key-copy", Strings.of("unlock.key.copy"), this::copy));
    ways.setSpacing(Space.S);
    getChildren()
        .setAll(
            StepForm.of(
                Strings.of("unlock.key.title"),
                Strings.of("unlock.key.sentence"),
                key,
                new VBox(Space.S, ways, done),
                StepForm.primary(
                    "key-next", Strings.of("unlock.key.verb"), () -> model.go(Step.KEY_TYPED))));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(store.sheet());
    Clipboard.getSystemClipboard().setContent(content);
    done.setText(Strings.of("unlock.key.copied"));
  }

  /// Without a printer the sheet is saved instead, to be printed elsewhere.
  private void print() {
    tasks.work(
        () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
        job -> job.ifPresentOrElse(this::print, this::save),
        model::failed);
  }

  private void print(PrinterJob job) {
    Text page = new Text(store.sheet());
    page.setStyle("-fx-font-size: " + PAPER_SIZE + "pt");
    page.setWrappingWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
    if (job.showPrintDialog(getScene().getWindow()) && job.printPage(page) && job.endJob()) {
      done.setText(Strings.of("unlock.key.printed"));
    }
  }

  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("unlock.key.file.title"));
    chooser.setInitialFileName(Strings.of("unlock.key.file.name"));
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(
            file ->
                tasks.work(
                    () -> store.save(file),
                    saved -> done.setText(Strings.of("unlock.key.saved", saved)),
                    model::failed));
  }
}
