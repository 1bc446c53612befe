package org.daybook.ui.year;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.domain.problem.Problem;

/// Where one can go from a school's year, and what it asks of the world around it.
///
/// @param openVisit opens the visit of this id
/// @param openForm opens the form of this id
/// @param openGrids turns to the assurance grids of the school
/// @param planVisit goes to a new visit to the school
/// @param askWhere asks where to write a file, offering a name; empty when the person changed
///     their mind
/// @param openFile shows a file in the program the machine has for it, or tells that there is none
public record YearWays(
    Consumer<UUID> openVisit,
    Consumer<UUID> openForm,
    Runnable openGrids,
    Runnable planVisit,
    Function<String, Optional<Path>> askWhere,
    BiConsumer<Path, Consumer<Problem>> openFile) {}
