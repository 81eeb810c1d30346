package org.corridor.alliances.neighbours.domain;

import java.time.Instant;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.corridor.projects.Sketch;

/**
 * What a partnership tells of itself to others that do similar things.
 *
 * @param shown false once it was taken back: only the partnership itself still sees it
 * @param contact who made it known, and is written to
 * @param revision counts its changes, from 1
 */
public record Introduction(
    PartnershipId partnership,
    Draft draft,
    boolean shown,
    SeatId contact,
    Instant at,
    int revision) {

  /**
   * @param words what the partnership does and what it would share or learn
   * @param sketch by which likeness is found
   */
  public record Draft(String title, String words, Language written, Sketch sketch) {
    public static final int TITLE = 120;
    public static final int WORDS = 800;
  }
}
