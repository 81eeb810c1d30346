package org.corridor.projects.lessons.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.lessons.domain.LessonsRefused.Why;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team does with its lessons. All throw {@link NotInTeam} for strangers and for what is not
 * there, access denied for who may not, and {@link LessonsRefused}.
 */
@Service
@Transactional
public class LearnLessons {

  private static final int MOST = 500;

  private final Team team;
  private final ProjectsUnderWay projects;
  private final LessonTable table;
  private final Toolbox toolbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LearnLessons(
      Team team,
      ProjectsUnderWay projects,
      LessonTable table,
      Toolbox toolbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.table = table;
    this.toolbox = toolbox;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LessonBook read(ProjectKey key) {
    team.require(key);
    return book(projects.read(key));
  }

  /** Who reads is the caller's to ask. */
  @Transactional(readOnly = true)
  public LessonBook book(ProjectUnderWay project) {
    return LessonBook.of(project, toolbox, table.of(project.key()));
  }

  @Transactional(readOnly = true)
  public Line line(ProjectKey key, Topic topic) {
    return read(key)
        .lines()
        .filter(line -> line.topic().equals(topic))
        .findFirst()
        .orElseThrow(NotInTeam::new);
  }

  /**
   * Says what was learned. Sent again it changes nothing.
   *
   * @param base the revision that the form was filled from; 0 for a new one
   */
  public void learn(ProjectKey key, Topic topic, int base, Learned learned) {
    Member by = writer(key);
    table.lock(key);
    Optional<Lesson> before = table.find(key, topic);
    if (before.isEmpty()) {
      if (table.of(key).size() >= MOST) {
        throw new LessonsRefused(Why.TOO_MANY);
      }
      if (topic.kind() != Kind.OWN) {
        line(key, topic);
      }
      table.save(Lesson.write(topic, by, learned, now()));
    } else if (before.get().deleted() != null || !before.get().learned().equals(learned)) {
      table.save(before.get().change(by, base, learned, now()));
    }
  }

  /** Tells it to everybody, while the team shows the project. */
  public void share(ProjectKey key, Topic topic) {
    ProjectUnderWay project = projects.read(key);
    decide(writer(key), topic, (one, by) -> one.share(by, project.openness(), now()));
    events.publishEvent(new ProjectNews(key, ProjectNews.Kind.LESSON_SHARED, topic.toString()));
  }

  /** Tells it to nobody any more; also after the project was closed. */
  public void keep(ProjectKey key, Topic topic) {
    decide(team.require(key), topic, Lesson::keep);
  }

  public void delete(ProjectKey key, Topic topic) {
    decide(writer(key), topic, (one, by) -> one.delete(by, now()));
  }

  /** What was deleted by mistake; it is shared no longer. */
  public void restore(ProjectKey key, Topic topic) {
    decide(writer(key), topic, Lesson::restore);
  }

  private void decide(Member by, Topic topic, BiFunction<Lesson, Member, Lesson> deed) {
    table.lock(by.project());
    Lesson before = table.find(by.project(), topic).orElseThrow(NotInTeam::new);
    Lesson after = deed.apply(before, by);
    if (!after.equals(before)) {
      table.save(after);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Member writer(ProjectKey key) {
    Member by = team.require(key);
    by.requireWorks();
    if (!projects.read(key).runs()) {
      throw new LessonsRefused(Why.CLOSED);
    }
    return by;
  }
}
