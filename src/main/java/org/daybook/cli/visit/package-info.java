/// A visit as the command line answers with it: for programs in JSON, for people in lines.
@NullMarked
package org.daybook.cli.visit;

import org.jspecify.annotations.NullMarked;
