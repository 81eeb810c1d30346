package org.corridor.platform.picture;

/**
 * A receipt or another proof: a PDF as it was sent, or a photo made anew. Only {@link Papers} makes
 * one. What takes papers only ever gives them out as downloads, so that nothing in a PDF runs here.
 */
public final class Paper {

  private static final int LONGEST_NAME = 120;

  private final Kind kind;
  private final byte[] content;

  Paper(Kind kind, byte[] content) {
    this.kind = kind;
    this.content = content.clone();
  }

  /** What a paper may be. */
  public enum Kind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg");

    private final String type;
    private final String ending;

    Kind(String type, String ending) {
      this.type = type;
      this.ending = ending;
    }

    /** Its media type. */
    public String type() {
      return type;
    }

    /** Of the names of its files. */
    public String ending() {
      return ending;
    }
  }

  public Kind kind() {
    return kind;
  }

  public byte[] content() {
    return content.clone();
  }

  /**
   * The name of its file: the last part of what the sender calls it, with the ending that it is.
   *
   * @param sent what the sender calls it
   * @param other what it is called where that says nothing
   */
  public String name(String sent, String other) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String clean =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
            .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
            .strip();
    int end = Math.min(clean.codePointCount(0, clean.length()), LONGEST_NAME - 4);
    String kept = clean.substring(0, clean.offsetByCodePoints(0, end)).strip();
    return (kept.isEmpty() ? other : kept) + "." + kind.ending();
  }
}
