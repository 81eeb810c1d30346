package org.corridor.communities.trainings.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.Training.Facts;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.communities.trainings.domain.Training.State;
import org.corridor.communities.writing.Authors;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who speak for an organisation keep its trainings and the register of each. For others there
 * is no draft and no register ({@link NoTraining}), and of what is public they change nothing.
 */
@Service
@Transactional
public class KeepTrainings {

  private static final int MOST_A_DAY = 30;
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int NUMBER = 14;

  private final TrainingTable table;
  private final ParticipantTable participants;
  private final Givers givers;
  private final Authors authors;
  private final Team team;
  private final ProjectsUnderWay projects;
  private final Attempts attempts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  KeepTrainings(
      TrainingTable table,
      ParticipantTable participants,
      Givers givers,
      Authors authors,
      Team team,
      ProjectsUnderWay projects,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.participants = participants;
    this.givers = givers;
    this.authors = authors;
    this.team = team;
    this.projects = projects;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A training with its sessions and the register. */
  public record Register(
      Training training, List<Session> sessions, List<Participant> participants) {

    /** What those say who rated themselves both before and after. */
    public List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      List<String> statements = training.facts().statements();
      for (int i = 0; i < statements.size(); i++) {
        int at = i;
        List<Participant> both = participants.stream().filter(one -> one.rated(at)).toList();
        if (!both.isEmpty()) {
          changes.add(
              new Change(
                  statements.get(at),
                  average(both, one -> one.before().get(at)),
                  average(both, one -> one.after().get(at)),
                  both.size()));
        }
      }
      return changes;
    }

    /** To one decimal. */
    private static double average(List<Participant> all, ToIntFunction<Participant> rating) {
      return Math.round(all.stream().mapToInt(rating).average().orElse(0) * 10) / 10.0;
    }
  }

  /**
   * How a statement was rated.
   *
   * @param before on average, from 1 to 5
   * @param people how many rated it both times
   */
  public record Change(String statement, double before, double after, int people) {}

  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    authors.me();
    return givers.mine();
  }

  @Transactional(readOnly = true)
  public List<Training> mine() {
    authors.me();
    return table.of(givers.allMine());
  }

  /** The projects under way that a training may count for: those whose team the person is in. */
  @Transactional(readOnly = true)
  public List<ProjectUnderWay> projects() {
    return team.of(authors.me()).stream()
        .filter(member -> member.here() && member.works())
        .flatMap(member -> projects.find(member.project()).stream())
        .toList();
  }

  /** Keeps a draft; the same again, as by a double click, is one. */
  public void draft(TrainingId id, OrganisationId organisation, Facts facts, String project) {
    authors.me();
    if (!givers.amOne(organisation)) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    requireInTeam(project);
    if (table.find(id.value()).isEmpty()) {
      attempts.count(
          new Limit("training", organisation.toString(), MOST_A_DAY, Duration.ofDays(1)));
    }
    table.add(new Training(id, organisation, facts, project, State.DRAFT, false, 0, now()));
    own(id);
  }

  private void requireInTeam(String project) {
    if (!project.isEmpty()
        && projects().stream().noneMatch(one -> one.key().value().equals(project))) {
      throw new AccessDeniedException("Not in the team of this project");
    }
  }

  @Transactional(readOnly = true)
  public Training own(TrainingId id) {
    return requireOwn(table.find(id.value()).orElseThrow(NoTraining::new));
  }

  /**
   * @param base the revision that was changed
   * @throws TrainingChanged where it has another one now
   */
  public void edit(TrainingId id, Facts facts, String project, int base) {
    Training before = lock(id);
    if (!project.equals(before.project())) {
      requireInTeam(project);
    }
    table.save(before.with(facts, project, base, now()));
  }

  public void become(TrainingId id, State next) {
    Training before = lock(id);
    if (before.state() != next) {
      table.save(before.become(next, now()));
    }
  }

  /** Removes a draft with its register, for good. */
  public void remove(TrainingId id) {
    if (lock(id).isDraft()) {
      table.remove(id);
    }
  }

  public void add(TrainingId id, Session session) {
    lock(id);
    if (table.sessions(id).size() < Session.MOST) {
      table.add(id, session);
    }
  }

  public void removeSession(TrainingId id, UUID session) {
    lock(id);
    table.removeSession(id, session);
  }

  @Transactional(readOnly = true)
  public Register register(TrainingId id) {
    Training own = own(id);
    return new Register(own, table.sessions(id), participants.of(id));
  }

  /**
   * @throws NoTraining where there is no such participant
   */
  @Transactional(readOnly = true)
  public Participant participant(TrainingId id, UUID participant) {
    own(id);
    return participants.find(id, participant).orElseThrow(NoTraining::new);
  }

  /** Keeps a new participant or a changed one; who has a certificate keeps it. */
  public void keep(TrainingId id, Participant one) {
    lock(id);
    Participant before = participants.find(id, one.id()).orElse(null);
    if (before == null && participants.of(id).size() >= Participant.MOST) {
      return;
    }
    participants.save(
        id,
        new Participant(
            one.id(),
            one.name(),
            one.sex(),
            one.age(),
            one.country(),
            one.before(),
            one.after(),
            Set.of(),
            before == null ? null : before.number(),
            before == null ? null : before.certified()));
    participants.attended(id, one.id(), one.attended());
  }

  /** Takes somebody off the register; their certificate can no longer be checked. */
  public void removeParticipant(TrainingId id, UUID participant) {
    lock(id);
    participants.remove(id, participant);
  }

  /** Gives a certificate to who was at half of the sessions or more; once. */
  public boolean certify(TrainingId id, UUID participant) {
    lock(id);
    Participant one = participants.find(id, participant).orElseThrow(NoTraining::new);
    if (one.isCertified()) {
      return true;
    }
    if (!one.isTrained(table.sessions(id).size())) {
      return false;
    }
    participants.save(
        id,
        new Participant(
            one.id(),
            one.name(),
            one.sex(),
            one.age(),
            one.country(),
            one.before(),
            one.after(),
            one.attended(),
            number(),
            LocalDate.now(clock)));
    return true;
  }

  /** Seventy bits, in letters that are not mistaken for one another. */
  private String number() {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < NUMBER; i++) {
      number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return number.toString();
  }

  private Training lock(TrainingId id) {
    return requireOwn(table.lock(id).orElseThrow(NoTraining::new));
  }

  private Training requireOwn(Training one) {
    authors.me();
    if (!givers.amOne(one.organisation())) {
      if (one.isPublic()) {
        throw new AccessDeniedException("Only for those who speak for its organisation");
      }
      throw new NoTraining();
    }
    return one;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
