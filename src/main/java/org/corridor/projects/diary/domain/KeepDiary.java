package org.corridor.projects.diary.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.Picture;
import org.corridor.projects.diary.domain.DiaryEntry.PhotoSize;
import org.corridor.projects.diary.domain.DiaryEntry.SoundFacts;
import org.corridor.projects.diary.domain.DiaryFiles.Kind;
import org.corridor.projects.diary.domain.DiaryRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a team does with its diary. All throw {@link NotInTeam} for strangers and for entries that
 * are not there, access denied for who may not, and {@link DiaryRefused}. A picture is made anew
 * before the transaction, since that may take seconds.
 */
@Service
public class KeepDiary {

  private static final int MOST_ENTRIES = 10_000;

  private final Team team;
  private final ProjectsUnderWay projects;
  private final DiaryTable table;
  private final DiaryFiles files;
  private final Darkroom darkroom;
  private final Clock clock;
  private final TransactionTemplate transaction;

  KeepDiary(
      Team team,
      ProjectsUnderWay projects,
      DiaryTable table,
      DiaryFiles files,
      Darkroom darkroom,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.team = team;
    this.projects = projects;
    this.table = table;
    this.files = files;
    this.darkroom = darkroom;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Files as they were sent.
   *
   * @param photo empty for none
   * @param sound empty for none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sent(byte[] photo, byte[] sound) {

    public static final Sent NONE = new Sent(new byte[0], new byte[0]);

    @Override
    public String toString() {
      return "Sent";
    }
  }

  /** Which of the files that are there go. */
  public record Without(boolean photo, boolean sound) {}

  /**
   * Writes an entry, once: sent again with the same id it changes nothing.
   *
   * @param id made with the form
   * @param as the member who wrote it; null for whoever is signed in
   * @throws DiaryRefused also where another person is signed in than the one who wrote it
   * @throws org.corridor.platform.picture.PictureRefused where the photo cannot be taken
   */
  public DiaryEntry write(
      ProjectKey key, UUID id, @Nullable String as, EntryDraft draft, Consent consent, Sent sent) {
    Member by = writer(key);
    if (as != null && !by.id().toString().equals(as)) {
      throw new DiaryRefused(Why.ANOTHER);
    }
    Optional<DiaryEntry> before = table.find(key, id);
    if (before.isPresent()) {
      return before.get();
    }
    Made made = make(sent);
    return in(
        () -> {
          if (table.knows(id)) {
            return table.find(key, id).orElseThrow(NotInTeam::new);
          }
          if (table.all(key) >= MOST_ENTRIES) {
            throw new DiaryRefused(Why.TOO_MANY);
          }
          DiaryEntry entry =
              DiaryEntry.write(id, by, draft, consent, made.size(), made.facts(), now());
          table.save(entry);
          keep(id, made);
          return entry;
        });
  }

  /**
   * @param base the revision that the form was filled from
   * @param sent a file takes the place of the one that is there
   */
  public void change(
      ProjectKey key,
      UUID id,
      int base,
      EntryDraft draft,
      Consent consent,
      Sent sent,
      Without without) {
    Member by = writer(key);
    Made made = make(sent);
    in(
        () -> {
          DiaryEntry before = locked(key, id);
          boolean fresh = made.photo() != null;
          PhotoSize photo = fresh ? made.size() : without.photo() ? null : before.photo();
          SoundFacts sound =
              made.sound() != null ? made.facts() : without.sound() ? null : before.sound();
          table.save(before.change(by, base, draft, consent, photo, fresh, sound));
          if (photo == null) {
            files.remove(id, Kind.PHOTO);
            files.remove(id, Kind.SMALL_PHOTO);
          }
          if (sound == null) {
            files.remove(id, Kind.SOUND);
          }
          keep(id, made);
          return id;
        });
  }

  public void delete(ProjectKey key, UUID id) {
    decide(writer(key), id, (one, by) -> one.delete(by, now()));
  }

  /** What was deleted by mistake. */
  public void restore(ProjectKey key, UUID id) {
    decide(writer(key), id, DiaryEntry::restore);
  }

  /**
   * The people in the picture took their consent back. Everybody in the team may note that, also
   * observers, and also when the project is closed.
   */
  public void withdraw(ProjectKey key, UUID id, String note) {
    decide(team.require(key), id, (one, by) -> one.withdraw(by, note, now()));
  }

  private void decide(Member by, UUID id, BiFunction<DiaryEntry, Member, DiaryEntry> deed) {
    in(
        () -> {
          DiaryEntry before = table.lock(by.project(), id).orElseThrow(NotInTeam::new);
          table.save(deed.apply(before, by));
          return id;
        });
  }

  private DiaryEntry locked(ProjectKey key, UUID id) {
    return table.lock(key, id).filter(one -> one.deleted() == null).orElseThrow(NotInTeam::new);
  }

  /** Nothing that was sent, only what was made of it. */
  private record Made(@Nullable Picture photo, @Nullable Picture small, @Nullable Sound sound) {

    @Nullable PhotoSize size() {
      return photo == null ? null : new PhotoSize(photo.width(), photo.height());
    }

    @Nullable SoundFacts facts() {
      return sound == null ? null : new SoundFacts(sound.format(), sound.content().length);
    }
  }

  private Made make(Sent sent) {
    Sound sound = sent.sound().length == 0 ? null : Sound.of(sent.sound());
    if (sent.photo().length == 0) {
      return new Made(null, null, sound);
    }
    List<Picture> made = darkroom.whole(sent.photo(), PhotoSize.LARGE, PhotoSize.SMALL);
    return new Made(made.get(0), made.get(1), sound);
  }

  private void keep(UUID id, Made made) {
    if (made.photo() != null && made.small() != null) {
      files.put(id, Kind.PHOTO, made.photo().jpeg());
      files.put(id, Kind.SMALL_PHOTO, made.small().jpeg());
    }
    if (made.sound() != null) {
      files.put(id, Kind.SOUND, made.sound().content());
    }
  }

  private <T> T in(Supplier<T> deed) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> deed.get()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Member writer(ProjectKey key) {
    Member by = team.require(key);
    by.requireWorks();
    if (!projects.read(key).runs()) {
      throw new DiaryRefused(Why.CLOSED);
    }
    return by;
  }
}
