package org.corridor.communities.experiences.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.communities.experiences.domain.Experience.State;
import org.corridor.communities.writing.Authors;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members write their experiences. For others there is no draft ({@link NoExperience}), and of what
 * is public they change nothing ({@link AccessDeniedException}).
 */
@Service
@Transactional
public class TellExperiences {

  private static final int MOST_A_DAY = 50;

  private final ExperienceTable table;
  private final Authors authors;
  private final Team team;
  private final ProjectsUnderWay projects;
  private final Attempts attempts;
  private final Clock clock;

  TellExperiences(
      ExperienceTable table,
      Authors authors,
      Team team,
      ProjectsUnderWay projects,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.authors = authors;
    this.team = team;
    this.projects = projects;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Experience> mine() {
    return table.of(authors.me());
  }

  /** The projects under way that the signed-in person may name: those whose team they are in. */
  @Transactional(readOnly = true)
  public List<ProjectUnderWay> projects() {
    return team.of(authors.me()).stream()
        .filter(member -> member.here())
        .flatMap(member -> projects.find(member.project()).stream())
        .toList();
  }

  /** Keeps a draft; the same again, as by a double click, is one. */
  public void draft(ExperienceId id, Telling telling) {
    PersonId me = authors.me();
    requireInTeam(telling);
    if (table.find(id.value()).isEmpty()) {
      attempts.count(new Limit("experience", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    }
    table.add(Experience.draft(id, me, telling, now()));
    own(id);
  }

  /** To be changed, by its author. */
  @Transactional(readOnly = true)
  public Experience own(ExperienceId id) {
    return requireOwn(table.find(id.value()).orElseThrow(NoExperience::new));
  }

  /**
   * @param base the revision that was changed
   * @throws ExperienceChanged where it has another one now
   */
  public void edit(ExperienceId id, Telling telling, int base) {
    Experience before = lock(id);
    if (!telling.project().equals(before.telling().project())) {
      requireInTeam(telling);
    }
    table.save(before.with(telling, base, now()));
  }

  public void publish(ExperienceId id) {
    become(id, State.PUBLISHED);
  }

  /** Makes it a draft again. */
  public void withdraw(ExperienceId id) {
    become(id, State.DRAFT);
  }

  private void become(ExperienceId id, State next) {
    Experience before = lock(id);
    if (before.state() != next) {
      table.save(before.become(next, now()));
    }
  }

  /** Removes a draft for good; what is published is withdrawn first. */
  public void remove(ExperienceId id) {
    if (lock(id).isDraft()) {
      table.remove(id);
    }
  }

  private void requireInTeam(Telling telling) {
    if (!telling.project().isEmpty()
        && projects().stream().noneMatch(one -> one.key().value().equals(telling.project()))) {
      throw new AccessDeniedException("Not in the team of this project");
    }
  }

  private Experience lock(ExperienceId id) {
    return requireOwn(table.lock(id).orElseThrow(NoExperience::new));
  }

  private Experience requireOwn(Experience one) {
    PersonId me = authors.me();
    if (!one.author().equals(me)) {
      if (one.isPublic()) {
        throw new AccessDeniedException("Only its author changes it");
      }
      throw new NoExperience();
    }
    return one;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
