package org.corridor.capacities.campaigns.domain;

/** There is no such campaign, or not for this person. */
public final class NoCampaign extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
