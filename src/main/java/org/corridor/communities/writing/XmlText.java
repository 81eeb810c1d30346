package org.corridor.communities.writing;

import org.corridor.platform.document.Markup;

/** Texts for feeds: what XML 1.0 forbids is left out. */
public final class XmlText {

  private XmlText() {}

  public static String of(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().filter(Markup::isAllowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
