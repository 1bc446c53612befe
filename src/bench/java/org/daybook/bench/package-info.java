/// How long the things take that people wait for; `mvn -Pbench` prints it. Start at any benchmark.
@NullMarked
package org.daybook.bench;

import org.jspecify.annotations.NullMarked;
