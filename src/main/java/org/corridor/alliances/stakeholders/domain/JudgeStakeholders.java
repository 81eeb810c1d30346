package org.corridor.alliances.stakeholders.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores that each person gives alone, round by round. A round is compared once, then all that was
 * scored in it is seen by all, and the next round has begun.
 */
@Service
@Transactional
public class JudgeStakeholders {

  public static final int NOTE = 4_000;

  private final StakeholderTable stakeholders;
  private final ScoreTable scores;
  private final PositionTable positions;
  private final NoteTable notes;
  private final Trail trail;
  private final Clock clock;

  JudgeStakeholders(
      StakeholderTable stakeholders,
      ScoreTable scores,
      PositionTable positions,
      NoteTable notes,
      Trail trail,
      Clock clock) {
    this.stakeholders = stakeholders;
    this.scores = scores;
    this.positions = positions;
    this.notes = notes;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What the reader may see of the judgements on one stakeholder.
   *
   * @param own the reader's own; null where they gave none
   * @param spread of what was compared; null where nothing was
   * @param agreed null where nothing is
   */
  public record Judged(
      Stakeholder stakeholder,
      @Nullable Judgement own,
      @Nullable Spread spread,
      @Nullable Position agreed) {

    /** Where the partnership sees it: what is agreed, else the middle of what was compared. */
    public Optional<Judgement> common() {
      if (agreed != null) {
        return Optional.of(agreed.judgement());
      }
      return spread == null ? Optional.empty() : Optional.of(spread.middle());
    }
  }

  /**
   * All that the reader may see.
   *
   * @param compared how many rounds were compared
   * @param scorers how many people scored in the round that is open
   */
  public record Sheet(List<Judged> judged, int compared, int scorers) {
    public Sheet {
      judged = List.copyOf(judged);
    }

    /** The round that is open. */
    public int round() {
      return compared + 1;
    }
  }

  @Transactional(readOnly = true)
  public Sheet sheet(Seat reader) {
    Map<StakeholderId, Judgement> own = new HashMap<>();
    scores.own(reader).forEach(score -> own.put(score.stakeholder(), score.judgement()));
    Map<StakeholderId, List<Score>> compared = new LinkedHashMap<>();
    scores
        .compared(reader)
        .forEach(
            score ->
                compared.computeIfAbsent(score.stakeholder(), id -> new ArrayList<>()).add(score));
    Map<StakeholderId, Position> agreed = new HashMap<>();
    positions.agreed(reader.partnership()).forEach(one -> agreed.put(one.stakeholder(), one));
    List<Judged> judged =
        stakeholders.of(reader.partnership()).stream()
            .map(
                one ->
                    new Judged(
                        one,
                        own.get(one.id()),
                        Spread.of(compared.getOrDefault(one.id(), List.of())),
                        agreed.get(one.id())))
            .toList();
    int rounds = scores.compared(reader.partnership());
    return new Sheet(judged, rounds, scores.scorers(reader.partnership(), rounds + 1));
  }

  /**
   * @throws NoStakeholder where there is none
   */
  @Transactional(readOnly = true)
  public Judged judged(Seat reader, StakeholderId id) {
    return sheet(reader).judged().stream()
        .filter(one -> one.stakeholder().id().equals(id))
        .findFirst()
        .orElseThrow(NoStakeholder::new);
  }

  /** Gives the person's own score in the round that is open. */
  public void score(Seat by, StakeholderId id, Judgement judgement) {
    by.requireWorks();
    stakeholders.lock(by.partnership());
    there(by, id);
    int round = scores.compared(by.partnership()) + 1;
    scores.save(new Score(id, by.id(), round, judgement, clock.instant()));
  }

  /** Moves the person's own score on the grid and leaves the rest of it. */
  public void place(Seat by, StakeholderId id, double interest, double influence) {
    by.requireWorks();
    Judgement now = Optional.ofNullable(judged(by, id).own()).orElse(Judgement.MIDDLE);
    score(by, id, now.at(interest, influence));
  }

  /**
   * Lays a round's scores side by side. A round that was compared already stays as it is.
   *
   * @throws Refusal where nobody scored in it
   */
  public void compare(Seat by, int round) {
    by.requireSpeaks();
    stakeholders.lock(by.partnership());
    if (round != scores.compared(by.partnership()) + 1) {
      return;
    }
    if (scores.scorers(by.partnership(), round) == 0) {
      throw new Refusal("alliances.stakeholders.round.nobody");
    }
    scores.compare(by, round, clock.instant());
    trail.note(
        by, "alliances.stakeholders.trail.compared", Map.of("number", Integer.toString(round)));
  }

  /** The reader's own note; empty where there is none. */
  @Transactional(readOnly = true)
  public String note(Seat reader, StakeholderId id) {
    return notes.read(id, reader.id());
  }

  /** Keeps a note for oneself; an empty one is removed. */
  public void keepNote(Seat by, StakeholderId id, String words) {
    by.requireWorks();
    there(by, id);
    if (words.isEmpty()) {
      notes.remove(id, by.id());
    } else {
      notes.save(id, by.id(), words, clock.instant());
    }
  }

  private Stakeholder there(Seat by, StakeholderId id) {
    return stakeholders
        .find(by.partnership(), id, false)
        .filter(one -> !one.deleted())
        .orElseThrow(NoStakeholder::new);
  }
}
