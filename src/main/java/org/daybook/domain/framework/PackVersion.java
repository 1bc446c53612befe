package org.daybook.domain.framework;

/// One version of one framework pack: what a record was made with, and keeps when the pack changes.
public record PackVersion(String id, String version, String checksum) {
  public static PackVersion of(Identity identity) {
    return new PackVersion(identity.id(), identity.version(), identity.checksum());
  }
}
