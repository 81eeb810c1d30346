package org.corridor.alliances.partnerships;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Texts that several people write. Each save is a version; a save that was overtaken is kept beside
 * the current version, so that nobody's words are lost, and both writers are told.
 */
public interface SharedTexts {

  int LONGEST = 20_000;

  /** The current version; empty words and version 0 where nothing was written yet. */
  Text read(PartnershipId partnership, String key);

  /** All that was ever saved, the latest first. */
  List<Version> history(PartnershipId partnership, String key);

  /**
   * Saves words that were written on top of the version {@code base}. The same words again change
   * nothing.
   *
   * @param key names the text in the partnership, e.g. {@code vision.common}; at most 120
   *     characters
   * @param what key of the name of the text, for notices
   * @param path where the text is edited
   * @throws org.springframework.security.access.AccessDeniedException for observers
   */
  Saved save(
      Seat by, String key, String what, String path, Language written, String words, int base);

  /**
   * @param version 0 where nothing was written yet
   * @param by who wrote it; null where nobody did
   */
  record Text(String words, Language written, int version, @Nullable SeatId by, Instant at) {}

  /**
   * @param aside kept beside: another version was saved first
   */
  record Version(
      String words, Language written, int version, boolean aside, SeatId by, Instant at) {}

  /** What became of the words. */
  sealed interface Saved {}

  /** They are the current version now. */
  record Kept(Text text) implements Saved {}

  /** Somebody else was faster: the words are kept as version {@code mine}, beside the current. */
  record SetAside(Text current, int mine) implements Saved {}
}
