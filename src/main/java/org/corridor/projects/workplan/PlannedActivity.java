package org.corridor.projects.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the plan that holds, as it stands now.
 *
 * @param output id of the output it produces; empty while open
 * @param partner id of the partner responsible; empty while open
 * @param agreed its days by the months agreed at the start; null for one that came later or had
 *     none
 * @param days when it is done now; null while it has no dates
 * @param responsible null for nobody in particular
 * @param revision counts its changes; 0 while nobody touched it
 * @param changed when it was last changed; null with revision 0
 */
public record PlannedActivity(
    String id,
    String name,
    String output,
    String partner,
    @Nullable Days agreed,
    @Nullable Days days,
    Progress progress,
    @Nullable MemberId responsible,
    int revision,
    @Nullable Instant changed) {

  /**
   * How far it is.
   *
   * @param percent 0 to 100
   * @param at when it was noted; null while nothing was
   */
  public record Progress(int percent, String note, @Nullable Instant at, @Nullable MemberId by) {

    public static final Progress NONE = new Progress(0, "", null, null);

    /** Characters of a note. */
    public static final int NOTE = 1_000;

    public static final int DONE = 100;
  }

  public boolean done() {
    return progress.percent() == Progress.DONE;
  }

  /** Should be done by today and is not. */
  public boolean late(LocalDate today) {
    return !done() && days != null && days.end().isBefore(today);
  }

  /** How many days later than agreed it ends; negative for earlier, 0 where nothing was agreed. */
  public long behind() {
    return agreed == null || days == null ? 0 : ChronoUnit.DAYS.between(agreed.end(), days.end());
  }

  /** Whether the member is who does it, or, where nobody is named, works for who does it. */
  public boolean isOf(Member member) {
    return responsible == null
        ? !partner.isEmpty() && partner.equals(member.partner())
        : responsible.equals(member.id());
  }
}
