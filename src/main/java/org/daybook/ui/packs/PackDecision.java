package org.daybook.ui.packs;

/// Something to decide about a pack before anything is done.
///
/// @param words what would happen
/// @param yes the verb that does it
/// @param no the verb that lets it be
/// @param action what is done for a yes
public record PackDecision(String words, String yes, String no, Runnable action) {}
