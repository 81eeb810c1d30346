package org.corridor.platform.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What a download is called: the title of what it holds and the kind of document.
 *
 * @param full in the letters of the title
 * @param plain in ASCII, for programs that know nothing else
 */
public record FileName(String full, String plain) {

  private static final int LONGEST = 60;

  /**
   * @param kind of document, in the reader's language
   * @param ending such as {@code docx}
   */
  public static FileName of(String title, String kind, String ending) {
    String name = (cut(readable(title)) + "-" + readable(kind)).replaceAll("^-", "");
    String plain = ascii(name);
    return new FileName(name + "." + ending, (plain.isEmpty() ? "corridor" : plain) + "." + ending);
  }

  /** As the header {@code Content-Disposition} wants it (RFC 6266). */
  public String attachment() {
    String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /** Letters, figures and hyphens only: nothing that any file system could stumble over. */
  private static String readable(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-").replaceAll("^-+|-+$", "");
  }

  private static String cut(String hyphens) {
    int end = hyphens.length();
    while (hyphens.codePointCount(0, end) > LONGEST) {
      end = hyphens.offsetByCodePoints(end, -1);
    }
    return hyphens.substring(0, end);
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
