package org.corridor.projects.design.domain;

import java.time.Instant;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;
import org.jspecify.annotations.Nullable;

/**
 * A project design: its content, whose it is, and where it stands in its own history. A design
 * without an owner is open to whoever holds its link; once a person has claimed it, only they may
 * open it.
 *
 * @param revision number of the revision that holds the content, from 1
 * @param sample made by the demo profile, and marked as such
 * @param deleted since when it lies in the bin, null for a live one
 */
public record Design(
    DesignKey key,
    @Nullable PersonId owner,
    DesignContent content,
    int revision,
    boolean sample,
    Instant created,
    Instant changed,
    @Nullable Instant deleted) {

  /**
   * A saved state of a design.
   *
   * @param step that was changed, null for the start
   * @param restores the revision whose content this one brought back, null for a change
   * @param undo whether it was brought back by undoing, so that undoing again goes further back
   */
  public record Revision(
      int number,
      @Nullable Step step,
      DesignContent content,
      Instant at,
      @Nullable Integer restores,
      boolean undo) {

    /** The design as it stands, as the state after a change of this step. */
    static Revision of(Design design, @Nullable Step step) {
      return new Revision(design.revision(), step, design.content(), design.changed(), null, false);
    }

    /** The revision that the next undo takes back. */
    int origin() {
      return undo && restores != null ? restores : number;
    }
  }

  static Design start(
      @Nullable PersonId owner, DesignContent content, boolean sample, Instant now) {
    return new Design(DesignKey.create(), owner, content, 1, sample, now, now, null);
  }

  /** Whether this viewer (null: a visitor) may see and change it. */
  public boolean mayOpen(@Nullable PersonId viewer) {
    return owner == null || owner.equals(viewer);
  }

  public boolean isClaimed() {
    return owner != null;
  }

  public boolean isDeleted() {
    return deleted != null;
  }

  /** The title, or the idea where there is none yet; empty for a design that says neither. */
  public String name() {
    String title = content.idea().title();
    return title.isBlank() ? content.idea().sentence() : title;
  }

  Design changedTo(DesignContent next, Instant now) {
    return new Design(key, owner, next, revision + 1, sample, created, now, deleted);
  }

  Design ownedBy(PersonId person) {
    return new Design(key, person, content, revision, sample, created, changed, deleted);
  }

  Design deletedAt(@Nullable Instant when) {
    return new Design(key, owner, content, revision, sample, created, changed, when);
  }

  public Optional<PersonId> claimedBy() {
    return Optional.ofNullable(owner);
  }
}
