package org.daybook.domain.framework;

/// One characteristic that can be ticked when it is met.
///
/// @param id unique in the pack: aspect, category and number, such as `governance.developing.1`
/// @param category id of the category it speaks for
/// @param signal true when it must be answered whatever the category is (domain rule 5)
public record Statement(String id, String category, String text, boolean signal) {}
