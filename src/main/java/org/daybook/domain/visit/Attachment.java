package org.daybook.domain.visit;

import java.util.UUID;

/// A picture or document that belongs to a piece of evidence. The bytes lie sealed beside the
/// records; this says which they are and what they show.
///
/// @param file names the sealed bytes in the store
/// @param name as people call it, such as "Timetable.pdf"
/// @param size of the bytes before they were sealed
/// @param alt what a picture shows, for who cannot see it; empty while nobody has said, and for
///     documents
public record Attachment(UUID id, String file, String name, Format format, long size, String alt) {

  public Attachment withAlt(String words) {
    return new Attachment(id, file, name, format, size, words);
  }

  /// Whether it is a picture that nobody has described yet.
  public boolean undescribed() {
    return format.picture() && alt.isBlank();
  }

  /// What an attachment can be.
  public enum Format {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    WRITER("application/vnd.oasis.opendocument.text", "odt"),
    CALC("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
      this.mediaType = mediaType;
      this.ending = ending;
    }

    public String mediaType() {
      return mediaType;
    }

    /// How the names of such files end, without the dot.
    public String ending() {
      return ending;
    }

    public boolean picture() {
      return this == JPEG || this == PNG;
    }
  }
}
