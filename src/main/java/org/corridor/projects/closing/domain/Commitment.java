package org.corridor.projects.closing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What stays after the project, and who keeps it up.
 *
 * @param revision counts its changes, from 1
 */
public record Commitment(UUID id, Pledge pledge, int revision) {

  public static final int MOST = 40;

  /**
   * @param what is kept up
   * @param organisation that keeps it up; no name of a person
   * @param contact of the team, who is asked how it stands; null for the coordinator
   * @param by when it is done or handed on; null for as long as it is needed
   * @param known how one sees that it is kept
   * @param money where the money for it comes from
   */
  public record Pledge(
      String what,
      String organisation,
      @Nullable MemberId contact,
      @Nullable LocalDate by,
      String known,
      String money) {

    public static final int WHAT = 1_000;
    public static final int ORGANISATION = 200;
    public static final int KNOWN = 1_000;
  }
}
