package org.corridor.capacities.missions.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.text.Language;

/**
 * Something that a mission leaves behind (handbook 4.2: materials that remain accessible).
 *
 * @param url where it is; empty where the words are all
 * @param shared whether everybody may see it in the library
 */
public record Material(
    UUID id,
    String title,
    Language language,
    String url,
    String words,
    Party by,
    boolean shared,
    Instant at) {

  public static final int TITLE = 200;
  public static final int WORDS = 4_000;

  /** No mission has more. */
  public static final int MOST = 60;
}
