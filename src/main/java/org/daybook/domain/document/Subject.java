package org.daybook.domain.document;

import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// Whom a form is about.
///
/// @param school null where it is about the whole organisation
/// @param name of the school or of the organisation, as it was when the form was begun
public record Subject(@Nullable Urn school, String name) {}
