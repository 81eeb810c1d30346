package org.corridor.projects.diary.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.projects.diary.domain.DiaryFiles.Kind;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a diary, for everybody in the team; throws {@link NotInTeam} for all others. */
@Service
@Transactional(readOnly = true)
public class ReadDiary {

  /** Entries on a page. */
  public static final int PAGE = 20;

  private static final int MOST_DELETED = 20;
  private static final int WEEK = 7;

  private final Team team;
  private final DiaryTable table;
  private final DiaryFiles files;
  private final Clock clock;

  ReadDiary(Team team, DiaryTable table, DiaryFiles files, Clock clock) {
    this.team = team;
    this.table = table;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A page of entries, the latest day first.
   *
   * @param found how many there are on all pages
   * @param deleted what the reader may restore
   */
  public record Entries(List<DiaryEntry> entries, int found, List<DiaryEntry> deleted) {}

  /**
   * @param page from 1
   */
  public Entries entries(ProjectKey key, DiaryFilter filter, int page) {
    Member reader = team.require(key);
    return new Entries(
        table.find(key, filter, (page - 1) * PAGE, PAGE),
        table.count(key, filter),
        table.deleted(key, MOST_DELETED).stream().filter(one -> one.isOf(reader)).toList());
  }

  public DiaryEntry entry(ProjectKey key, UUID id) {
    team.require(key);
    return there(key, id);
  }

  /**
   * @param small for lists
   */
  public byte[] photo(ProjectKey key, UUID id, boolean small) {
    team.require(key);
    there(key, id);
    return files.find(id, small ? Kind.SMALL_PHOTO : Kind.PHOTO).orElseThrow(NotInTeam::new);
  }

  public Sound sound(ProjectKey key, UUID id) {
    team.require(key);
    DiaryEntry.SoundFacts facts = there(key, id).sound();
    if (facts == null) {
      throw new NotInTeam();
    }
    return new Sound(facts.format(), files.find(id, Kind.SOUND).orElseThrow(NotInTeam::new));
  }

  /** All of them, the earliest day first. */
  public void each(ProjectKey key, Consumer<DiaryEntry> reader) {
    team.require(key);
    table.each(key, reader);
  }

  /** How many are about the last seven days; who reads is the caller's to ask. */
  public int newThisWeek(ProjectKey key) {
    return table.since(key, LocalDate.now(clock).minusDays(WEEK - 1L));
  }

  /** How many there are; who reads is the caller's to ask. */
  public int all(ProjectKey key) {
    return table.count(key, DiaryFilter.ALL);
  }

  private DiaryEntry there(ProjectKey key, UUID id) {
    return table.find(key, id).filter(one -> one.deleted() == null).orElseThrow(NotInTeam::new);
  }

  /** Those of some days, for a report: nobody's right to read is asked. */
  List<DiaryEntry> between(ProjectKey key, LocalDate from, LocalDate to, int most) {
    return table.between(key, from, to, most);
  }

  /** A photo that may go as far as this now: nobody's right to read is asked. */
  Optional<byte[]> photoFor(ProjectKey key, UUID id, Consent.Reach reach) {
    return table
        .find(key, id)
        .filter(one -> one.deleted() == null && one.consent().allows(reach))
        .flatMap(one -> files.find(id, Kind.PHOTO));
  }
}
