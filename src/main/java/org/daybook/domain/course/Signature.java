package org.daybook.domain.course;

import java.time.LocalDate;

/// Somebody's name under a note, typed by them or for them in their presence.
///
/// @param role such as "headteacher"
public record Signature(String name, String role, LocalDate on) {}
