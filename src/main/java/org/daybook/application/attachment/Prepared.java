package org.daybook.application.attachment;

import org.daybook.domain.visit.Attachment.Format;

/// A picture or document that may be kept as it is here.
///
/// @param name as people call it
@SuppressWarnings("ArrayRecordComponent") // handed on to be sealed, never compared
public record Prepared(String name, Format format, byte[] bytes) {}
