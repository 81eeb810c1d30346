package org.corridor.capacities.missions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.MissionDoors.Opened;
import org.corridor.capacities.missions.domain.Terms.Content;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two do with their mission. For everybody else there is none ({@link NoSuchMission});
 * what is no longer as they saw it changes nothing ({@link MissionChanged}).
 */
@Service
@Transactional
public class RunMission {

  private final MissionDoors doors;
  private final MissionTable missions;
  private final MissionParts parts;
  private final WriteToPeople mails;
  private final Clock clock;

  RunMission(
      MissionDoors doors,
      MissionTable missions,
      MissionParts parts,
      WriteToPeople mails,
      Clock clock) {
    this.doors = doors;
    this.missions = missions;
    this.parts = parts;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Proposes terms, and agrees to them for one's own side.
   *
   * @param base the number of the newest version that one saw; 0 where there was none
   */
  public void propose(MissionId id, MissionKind kind, Content content, int base) {
    Opened opened = lockRunning(id);
    List<Terms> before = parts.terms(id);
    int newest = before.isEmpty() ? 0 : before.get(0).number();
    if (newest != base || newest >= Terms.MOST) {
      throw new MissionChanged();
    }
    Instant now = now();
    parts.add(
        id, new Terms(newest + 1, opened.as(), content, now, null, null).agree(opened.as(), now));
    save(opened.mission(), kind, opened.mission().state(), opened.mission().agreed());
    tellOther(opened, "proposed");
  }

  /** Agrees to a version, which has to be the newest; once both have, it binds. */
  public void agree(MissionId id, int number) {
    Opened opened = lockRunning(id);
    Terms newest = parts.terms(id).stream().findFirst().orElseThrow(MissionChanged::new);
    if (newest.number() != number) {
      throw new MissionChanged();
    }
    if (newest.agreedBy(opened.as())) {
      return;
    }
    Terms agreed = newest.agree(opened.as(), now());
    parts.agreed(id, agreed);
    if (agreed.binds()) {
      save(opened.mission(), opened.mission().kind(), MissionState.AGREED, number);
      tellOther(opened, "agreed");
    }
  }

  /** Adds something to be done before, or notes how far it is. */
  public void prepare(MissionId id, Step step) {
    lockRunning(id);
    List<Step> steps = parts.steps(id);
    if (steps.size() >= Step.MOST && steps.stream().noneMatch(one -> one.id().equals(step.id()))) {
      throw new MissionChanged();
    }
    parts.save(id, step);
  }

  public void leave(MissionId id, Material material) {
    doors.lock(id);
    if (parts.materials(id).size() >= Material.MOST) {
      throw new MissionChanged();
    }
    parts.add(id, material);
  }

  /** Takes away what one's own side left. */
  public void takeAway(MissionId id, UUID material) {
    parts.remove(id, material, doors.lock(id).as());
  }

  /** Reports for one's own side; once both have, the mission is done. It can be corrected. */
  public void report(MissionId id, Report report) {
    Opened opened = doors.lock(id);
    if (opened.mission().agreed() == null
        || opened.mission().state() == MissionState.CANCELLED
        || report.by() != opened.as()) {
      throw new MissionChanged();
    }
    boolean first = parts.report(id, opened.as()).isEmpty();
    parts.save(id, report);
    if (parts.report(id, opened.as().other()).isPresent()) {
      save(opened.mission(), opened.mission().kind(), MissionState.DONE, opened.mission().agreed());
    } else if (first) {
      tellOther(opened, "reported");
    }
  }

  /** Says how things stand some months later. */
  public void followUp(MissionId id, FollowUpWords said) {
    Opened opened = doors.lock(id);
    if (opened.mission().agreed() == null || said.by() != opened.as()) {
      throw new MissionChanged();
    }
    parts.save(id, said);
  }

  public void cancel(MissionId id) {
    Opened opened = lockRunning(id);
    Mission mission = opened.mission();
    save(mission, mission.kind(), MissionState.CANCELLED, mission.agreed());
    tellOther(opened, "cancelled");
  }

  /** As whom the signed-in person has it open. */
  @Transactional(readOnly = true)
  public Party as(MissionId id) {
    return doors.open(id).as();
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Opened lockRunning(MissionId id) {
    Opened opened = doors.lock(id);
    if (opened.mission().state().isOver()) {
      throw new MissionChanged();
    }
    return opened;
  }

  private void save(Mission m, MissionKind kind, MissionState state, @Nullable Integer agreed) {
    missions.save(
        new Mission(
            m.id(),
            m.ask(),
            m.need(),
            m.organisation(),
            m.title(),
            m.written(),
            kind,
            state,
            m.expert(),
            m.expertName(),
            m.expertReach(),
            m.host(),
            m.hostName(),
            m.hostReach(),
            agreed,
            m.collaboration(),
            m.created(),
            now()));
  }

  private void tellOther(Opened opened, String what) {
    Mission mission = opened.mission();
    for (PersonId one : doors.of(mission, opened.as().other())) {
      mails.write(
          one,
          "capacities.missions.mail." + what,
          Map.of("mission", mission.title()),
          mission.id().path());
    }
  }
}
