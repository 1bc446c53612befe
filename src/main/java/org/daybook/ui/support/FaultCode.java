package org.daybook.ui.support;

/// A short code for one of our mistakes, to be read over the phone: `K7M-2QX`.
///
/// The same mistake in the same place gives the same code, whatever the data was, so that reports
/// can be matched without anybody sending a school's words.
public final class FaultCode {
  // Letters and digits that are not mistaken for one another, spoken or written.
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXY346789";

  private FaultCode() {}

  /// The code of a mistake, worked out from kinds and places of it and of what caused it.
  public static String of(Throwable mistake) {
    long hash = 17;
    for (Throwable t = mistake; t != null; t = t.getCause()) {
      hash = 31 * hash + t.getClass().getName().hashCode();
      for (StackTraceElement place : t.getStackTrace()) {
        hash = 31 * hash + (place.getClassName() + "." + place.getMethodName()).hashCode();
        hash = 31 * hash + place.getLineNumber();
      }
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      code.append(i == 3 ? "-" : "");
      code.append(LETTERS.charAt((int) Long.remainderUnsigned(hash, LETTERS.length())));
      hash = Long.divideUnsigned(hash, LETTERS.length());
    }
    return code.toString();
  }
}
