package org.corridor.alliances.agreements.domain;

/**
 * The words of an own clause: heading and text are one shared text, so that two who change them at
 * the same time lose neither.
 */
public record OwnWords(String title, String text) {

  public static final int TITLE = 150;

  public static OwnWords of(String words) {
    int end = words.indexOf('\n');
    return end < 0
        ? new OwnWords(words, "")
        : new OwnWords(words.substring(0, end).strip(), words.substring(end + 1).strip());
  }

  public String joined() {
    return title.replace('\n', ' ') + "\n" + text;
  }
}
