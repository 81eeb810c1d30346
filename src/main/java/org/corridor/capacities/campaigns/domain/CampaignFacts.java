package org.corridor.capacities.campaigns.domain;

import java.time.LocalDate;
import org.corridor.platform.text.Language;

/**
 * What an organisation says of its campaign.
 *
 * @param name 1 to {@link #NAME} characters
 * @param place or event; may be empty
 * @param language of the invitation on paper
 * @param starts its first day
 * @param ends its last day, at most {@link #LONGEST} days later
 */
public record CampaignFacts(
    String name, String place, Language language, LocalDate starts, LocalDate ends) {

  public static final int NAME = 100;
  public static final int PLACE = 150;
  public static final int LONGEST = 3 * 366;

  public CampaignFacts {
    if (name.isBlank() || !inOrder(starts, ends)) {
      throw new IllegalArgumentException("No campaign");
    }
  }

  /** Whether a campaign may last from one day to the other. */
  public static boolean inOrder(LocalDate starts, LocalDate ends) {
    return !ends.isBefore(starts) && !starts.plusDays(LONGEST).isBefore(ends);
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(ends);
  }
}
