package org.corridor.alliances.stakeholders.domain;

import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An entry of the register. */
public record Stakeholder(
    StakeholderId id, PartnershipId partnership, Facts facts, int revision, boolean deleted) {

  public static final int NAME = 200;
  public static final int PLACE = 120;
  public static final int WORDS = 1_000;

  /** No register is longer. */
  public static final int MOST = 300;

  /**
   * What is known of them, to all in the partnership.
   *
   * @param organisation its entry in the house; null for one that has none
   * @param bring what they can bring
   * @param gain what they may gain
   * @param lose what they may lose (handbook 7.1)
   */
  public record Facts(
      String name,
      StakeholderKind kind,
      PartnerEnd end,
      String place,
      @Nullable OrganisationId organisation,
      String bring,
      String gain,
      String lose,
      Engagement engaged,
      Engagement wanted) {}

  public String name() {
    return facts.name();
  }

  public String path() {
    return partnership.path() + "/stakeholders/" + id;
  }

  public String approachPath() {
    return partnership.path() + "/approach/" + id;
  }
}
