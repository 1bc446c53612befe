package org.daybook.domain.framework;

/// A group of pupils or people that notes must speak of, such as children in care.
public record Group(String id, String name) {}
