package org.corridor.alliances.partnerships;

/** Partnerships, for the subjects that hang on them. */
public interface Partnerships {

  PartnershipView view(Seat reader);
}
