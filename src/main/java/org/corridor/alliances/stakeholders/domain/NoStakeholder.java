package org.corridor.alliances.stakeholders.domain;

/** There is no such stakeholder in this partnership. */
public final class NoStakeholder extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoStakeholder() {
    super("No such stakeholder");
  }
}
