package org.corridor.people.groups.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.corridor.platform.text.Language;

/**
 * What a campaign says.
 *
 * @param purposes what for, in plain words, in at least one language
 * @param starts its first day
 * @param ends its last day, at most {@link #LONGEST} days later
 */
public record CampaignContent(Map<Language, String> purposes, LocalDate starts, LocalDate ends) {

  public static final int PURPOSE = 1_500;
  public static final int LONGEST = 3 * 366;

  public CampaignContent {
    if (purposes.isEmpty() || ends.isBefore(starts) || starts.plusDays(LONGEST).isBefore(ends)) {
      throw new IllegalArgumentException("No campaign");
    }
    purposes = Collections.unmodifiableMap(new EnumMap<>(purposes));
  }

  /** What a reader gets to read, and the language it is in. */
  public record Wording(String text, Language language) {}

  public Wording in(Language reader) {
    Language language = purposes.containsKey(reader) ? reader : purposes.keySet().iterator().next();
    return new Wording(String.valueOf(purposes.get(language)), language);
  }

  public boolean isRunning(LocalDate today) {
    return !today.isBefore(starts) && !today.isAfter(ends);
  }

  /** Whether somebody may have signed up while it ran, who opens the link in the mail only now. */
  boolean ranLately(LocalDate today) {
    return !today.isBefore(starts) && !today.isAfter(ends.plusDays(2));
  }
}
