package org.corridor.communities.trainings.domain;

/** It was changed in another window meanwhile; what stands now must be looked at first. */
public final class TrainingChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
