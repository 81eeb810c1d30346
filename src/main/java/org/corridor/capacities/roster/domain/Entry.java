package org.corridor.capacities.roster.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in the roster.
 *
 * @param written the language of their own words
 * @param sex for figures; null if not said
 * @param age the same
 * @param source the code of the campaign that they came by; empty for none
 * @param revision how often it was saved; 0 for one that is not there yet
 * @param writer names the form that saved it last
 * @param answered when its owner last said, or showed by saving, that it is right
 */
public record Entry(
    EntryId id,
    PersonId person,
    Language written,
    List<KnownSkill> skills,
    Circumstances circumstances,
    @Nullable Sex sex,
    @Nullable AgeGroup age,
    String source,
    EntryState state,
    int revision,
    String writer,
    Instant answered) {

  public Entry {
    skills = List.copyOf(skills);
  }

  static Entry begun(PersonId person, Language written, Circumstances taken, Instant now) {
    return new Entry(
        new EntryId(java.util.UUID.randomUUID()),
        person,
        written,
        List.of(),
        taken,
        null,
        null,
        "",
        EntryState.AWAKE,
        0,
        "",
        now);
  }

  /**
   * The skills said anew. What is known of a skill stays with its words, or where they changed with
   * its concept, so that nothing is asked twice.
   */
  Entry saying(List<SkillLine> lines, Language language) {
    List<KnownSkill> now = new ArrayList<>();
    for (SkillLine line : lines) {
      if (now.stream().noneMatch(known -> alike(known.line(), line))) {
        now.add(before(line).map(known -> known.as(line)).orElseGet(() -> KnownSkill.said(line)));
      }
    }
    return with(now, circumstances, language);
  }

  /**
   * With these in addition, after those that are there.
   *
   * @throws TooManySkills where there is no room for them
   */
  Entry adding(List<SkillLine> lines) {
    List<KnownSkill> now = new ArrayList<>(skills);
    for (SkillLine line : lines) {
      if (now.stream().noneMatch(known -> alike(known.line(), line))) {
        now.add(KnownSkill.said(line));
      }
    }
    if (now.size() > KnownSkill.MOST && now.size() > skills.size()) {
      throw new TooManySkills(now.size());
    }
    return with(now, circumstances, written);
  }

  private java.util.Optional<KnownSkill> before(SkillLine line) {
    return skills.stream()
        .filter(known -> known.line().words().equalsIgnoreCase(line.words()))
        .findFirst()
        .or(() -> skills.stream().filter(known -> alike(known.line(), line)).findFirst());
  }

  private static boolean alike(SkillLine one, SkillLine other) {
    return one.concept() == null
        ? other.concept() == null && one.words().equalsIgnoreCase(other.words())
        : one.concept().equals(other.concept());
  }

  Entry knowing(List<KnownSkill> told) {
    return with(told, circumstances, written);
  }

  Entry living(Circumstances other, @Nullable Sex sexNow, @Nullable AgeGroup ageNow) {
    return new Entry(
        id, person, written, skills, other, sexNow, ageNow, source, state, revision, writer,
        answered);
  }

  private Entry with(List<KnownSkill> known, Circumstances other, Language language) {
    return new Entry(
        id, person, language, known, other, sex, age, source, state, revision, writer, answered);
  }

  /** Came by a campaign, if this is how they began: who was here already did not come by it. */
  Entry by(String campaign) {
    return source.isEmpty() && revision == 0
        ? new Entry(
            id,
            person,
            written,
            skills,
            circumstances,
            sex,
            age,
            campaign,
            state,
            revision,
            writer,
            answered)
        : this;
  }

  /** Saved once more, and so right: it wakes up, but goes on pausing. */
  Entry saved(String by, Instant now) {
    EntryState then = state == EntryState.ASLEEP ? EntryState.AWAKE : state;
    return new Entry(
        id, person, written, skills, circumstances, sex, age, source, then, revision + 1, by, now);
  }

  /** Whether there is anything to be found by. */
  public boolean canBeFound() {
    return skills.stream().anyMatch(skill -> skill.line().concept() != null)
        && !circumstances.modes().isEmpty();
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Entry";
  }
}
