package org.daybook.domain.year;

import java.util.List;

/// A term: the half-terms in it and what the organisation asks for.
///
/// @param halfTerms names of half-terms of the school year
/// @param documents what is asked for in this term, in the pack's words
public record Term(String name, List<String> halfTerms, List<String> documents) {
  public Term {
    halfTerms = List.copyOf(halfTerms);
    documents = List.copyOf(documents);
  }
}
