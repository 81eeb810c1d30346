package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.ReportMaterial.Picture;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report, without its words.
 *
 * @param title in the language of the report, or as the team named it
 * @param house which of {@link House} it is; empty for one that the team named
 * @param theme whose material it shows; null for none
 * @param chosen ids of pictures that it shows
 */
public record Section(
    UUID id, String title, String house, @Nullable Theme theme, Held held, List<UUID> chosen) {

  /** Characters. */
  public static final int TITLE = 120;

  /** Characters of its words. */
  public static final int LONGEST = 20_000;

  public Section {
    chosen = List.copyOf(chosen);
  }

  public List<Picture> pictures() {
    return held.chosen(chosen);
  }
}
