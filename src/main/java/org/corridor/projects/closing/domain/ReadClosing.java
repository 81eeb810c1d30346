package org.corridor.projects.closing.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ClosingRule.Concern;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a project as its team reads it. */
@Service
@Transactional(readOnly = true)
public class ReadClosing {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ClosingTable table;
  private final ObjectProvider<ClosingRule> rules;
  private final Clock clock;

  ReadClosing(
      Team team,
      ProjectsUnderWay projects,
      ClosingTable table,
      ObjectProvider<ClosingRule> rules,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.table = table;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param concerns what is still open, what stands in the way first; none of a closed project
   * @param confirms whether the reader is to confirm what is proposed
   * @param alone whether nobody could confirm what the reader proposes
   * @param reopens whether the reader can open it again
   * @param last until when it can be opened again
   */
  public record View(
      ProjectUnderWay project,
      Closing closing,
      List<Concern> concerns,
      List<Commitment> commitments,
      List<HandOver> handOvers,
      List<CheckBack> checkBacks,
      List<ClosingEvent> story,
      boolean confirms,
      boolean alone,
      boolean reopens,
      LocalDate last,
      LocalDate today) {

    /** Check-backs of a commitment, by day. */
    public List<CheckBack> of(Commitment one) {
      return checkBacks.stream().filter(that -> that.commitment().equals(one.id())).toList();
    }

    public Optional<Commitment> commitment(UUID id) {
      return commitments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<HandOver> handOver(UUID id) {
      return handOvers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<CheckBack> checkBack(UUID commitment, int months) {
      return checkBacks.stream()
          .filter(one -> one.commitment().equals(commitment) && one.months() == months)
          .findFirst();
    }
  }

  /**
   * @throws org.corridor.projects.underway.NotInTeam for strangers
   */
  public View read(ProjectKey key) {
    Member reader = team.require(key);
    ProjectUnderWay project = projects.read(key);
    Closing closing = table.read(key);
    List<Member> members = team.of(key);
    LocalDate today = LocalDate.now(clock);
    LocalDate last = closing.lastDayToReopen(clock.getZone());
    return new View(
        project,
        closing,
        project.runs() ? concerns(project) : List.of(),
        table.commitments(key),
        table.handOvers(key),
        table.checkBacks(key),
        table.story(key),
        closing.waitsFor(reader, members),
        Closing.confirmers(members, reader.id()).isEmpty(),
        reader.coordinates() && !project.runs() && !today.isAfter(last),
        last,
        today);
  }

  /**
   * How it stands, in short: without what is still open, which many subjects have to be asked for.
   */
  public record Brief(
      Closing closing, List<Commitment> commitments, List<CheckBack> checkBacks, LocalDate today) {}

  /** Nobody's right to read it is asked for here: that is the caller's. */
  public Brief brief(ProjectKey key) {
    return new Brief(
        table.read(key), table.commitments(key), table.checkBacks(key), LocalDate.now(clock));
  }

  /** What stands in the way first, then what should be looked at. */
  List<Concern> concerns(ProjectUnderWay project) {
    List<Concern> all = new ArrayList<>();
    rules.orderedStream().forEach(rule -> all.addAll(rule.concerns(project)));
    all.sort(java.util.Comparator.comparing(one -> !one.blocks()));
    return all;
  }
}
