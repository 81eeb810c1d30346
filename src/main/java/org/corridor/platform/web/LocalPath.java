package org.corridor.platform.web;

/**
 * A path on this site that somebody asked to be sent back to. Anything that a browser could take
 * for another site becomes the home page, so that no link of ours leads a person elsewhere unseen.
 */
public record LocalPath(String value) {

  public static LocalPath of(String asked) {
    boolean local =
        asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return new LocalPath(local ? asked : "/");
  }
}
