package org.corridor.alliances.partnerships.domain;

import java.time.ZoneId;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.jspecify.annotations.Nullable;

/**
 * What a new partnership begins with.
 *
 * @param called how its first person wants to be called there
 */
public record PartnershipDraft(About about, PartnerDraft partner, String called) {

  public static final int TITLE = 150;
  public static final int NAME = 200;
  public static final int CALLED = 80;

  /**
   * What the partnership is about.
   *
   * @param origin country of origin, ISO 3166-1 alpha-2
   */
  public record About(
      String title,
      Language written,
      String origin,
      String residence,
      @Nullable DesignKey design) {}

  /** See {@link org.corridor.alliances.partnerships.Partner}. */
  public record PartnerDraft(
      String name,
      @Nullable OrganisationId organisation,
      String country,
      PartnerEnd end,
      boolean informal,
      Language language,
      ZoneId zone) {}
}
