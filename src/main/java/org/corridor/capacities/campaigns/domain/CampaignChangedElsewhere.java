package org.corridor.capacities.campaigns.domain;

/** Somebody saved the campaign after the form was opened. Nothing was saved. */
public final class CampaignChangedElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
