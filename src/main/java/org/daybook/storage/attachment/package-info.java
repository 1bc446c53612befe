/// Pictures and documents, each sealed in a file of its own beside the database.
/// Start at [AttachmentFiles].
@NullMarked
package org.daybook.storage.attachment;

import org.jspecify.annotations.NullMarked;
