package org.daybook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.application.StoreOpening;
import org.daybook.application.frameworks.Packs;

/// The parts of Daybook that the commands put to work, each made only when a command needs it.
///
/// @param window opens the window and returns the exit code once it is closed
/// @param tour plays the tour into a folder and returns the exit code
/// @param stores opens the store, at its usual place unless `--store` says otherwise
public record Program(
    Callable<Integer> window,
    Function<Path, Callable<Integer>> tour,
    Supplier<Packs> packs,
    Supplier<StoreOpening> stores) {}
