package org.corridor.projects.diary.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.projects.diary.domain.DiaryRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * An entry of a diary. Whoever wrote it and the coordinator may change and delete it; that the
 * people in the picture took their consent back may be noted by everybody in the team.
 *
 * @param photo null for none
 * @param sound null for none
 * @param revision counts its changes, from 1
 * @param deleted when; null while it is not
 */
public record DiaryEntry(
    UUID id,
    ProjectKey project,
    EntryDraft draft,
    Consent consent,
    @Nullable PhotoSize photo,
    @Nullable SoundFacts sound,
    MemberId by,
    Instant at,
    int revision,
    @Nullable Instant deleted) {

  /** Of the large picture, in pixels. */
  public record PhotoSize(int width, int height) {

    /** The longer side of what is kept, and of its small copy for lists. */
    public static final int LARGE = 1_600;

    public static final int SMALL = 480;

    /** Its small copy's width. */
    public int smallWidth() {
      return small(width);
    }

    public int smallHeight() {
      return small(height);
    }

    private int small(int side) {
      int longest = Math.max(width, height);
      return longest <= SMALL
          ? side
          : (int) Math.max(1, Math.round((double) side * SMALL / longest));
    }
  }

  /**
   * @param bytes its size
   */
  public record SoundFacts(Sound.Format format, int bytes) {}

  public DiaryEntry {
    if (draft.text().isEmpty() && photo == null && sound == null) {
      throw new DiaryRefused(Why.EMPTY);
    }
  }

  static DiaryEntry write(
      UUID id,
      Member by,
      EntryDraft draft,
      Consent consent,
      @Nullable PhotoSize photo,
      @Nullable SoundFacts sound,
      Instant now) {
    by.requireWorks();
    return new DiaryEntry(
        id,
        by.project(),
        draft,
        photo == null ? Consent.NOBODY : consent,
        photo,
        sound,
        by.id(),
        now,
        1,
        null);
  }

  public boolean isOf(Member reader) {
    return reader.works() && (reader.id().equals(by) || reader.coordinates());
  }

  /**
   * @param base the revision that the form was filled from
   * @param fresh whether the photo is another one; what was taken back stays so for the same one
   */
  DiaryEntry change(
      Member who,
      int base,
      EntryDraft next,
      Consent answered,
      @Nullable PhotoSize photo,
      boolean fresh,
      @Nullable SoundFacts sound) {
    requireTheirs(who);
    if (base != revision) {
      throw new DiaryRefused(Why.OVERTAKEN);
    }
    Consent kept = !fresh && consent.withdrawn() != null ? consent : answered;
    return new DiaryEntry(
        id,
        project,
        next,
        photo == null ? Consent.NOBODY : kept,
        photo,
        sound,
        by,
        at,
        revision + 1,
        null);
  }

  /**
   * By anybody in the team, also when the project is closed: people may always change their mind.
   */
  DiaryEntry withdraw(Member who, String note, Instant now) {
    return new DiaryEntry(
        id,
        project,
        draft,
        consent.withdraw(who.id(), now, note),
        photo,
        sound,
        by,
        at,
        revision + 1,
        deleted);
  }

  DiaryEntry delete(Member who, Instant now) {
    requireTheirs(who);
    return with(deleted == null ? now : deleted);
  }

  DiaryEntry restore(Member who) {
    requireTheirs(who);
    return with(null);
  }

  private DiaryEntry with(@Nullable Instant gone) {
    return new DiaryEntry(id, project, draft, consent, photo, sound, by, at, revision + 1, gone);
  }

  private void requireTheirs(Member who) {
    if (!isOf(who)) {
      throw new AccessDeniedException("Not theirs to change in this diary");
    }
  }

  /** Says nothing that somebody wrote. */
  @Override
  public String toString() {
    return "DiaryEntry " + id;
  }
}
