package org.corridor.alliances.allies.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerEnd;

/**
 * An entry of the political calendar.
 *
 * @param last not before the first day
 * @param monthOnly only the months are known: from the first of one to the end of another
 * @param allies whom it touches
 * @param source an address on the web that starts with {@code https://}; empty for none
 */
public record PoliticalDate(
    String title,
    DateKind kind,
    LocalDate first,
    LocalDate last,
    boolean monthOnly,
    Level level,
    PartnerEnd end,
    String place,
    Set<UUID> allies,
    String source) {

  public static final int TITLE = 200;
  public static final int PLACE = 120;
  public static final int SOURCE = 300;

  /** Years that one entry may last. */
  public static final int LONGEST = 3;

  /** No entry touches more allies. */
  public static final int MOST_ALLIES = 50;

  /** No partnership has more. */
  public static final int MOST = 300;

  public PoliticalDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("It ends before it begins");
    }
    allies = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(allies));
  }

  /** Whether it is an address on the web that can be linked to without harm. */
  public static boolean isSource(String typed) {
    try {
      URI address = new URI(typed);
      return "https".equalsIgnoreCase(address.getScheme())
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
