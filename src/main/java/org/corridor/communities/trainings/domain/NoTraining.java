package org.corridor.communities.trainings.domain;

/** There is no such training, participant or certificate, or not for this person. */
public final class NoTraining extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
