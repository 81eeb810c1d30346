package org.corridor.alliances.stakeholders.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the partnership as a whole sees a stakeholder, agreed on with a reason. */
@Service
@Transactional
public class AgreePosition {

  private static final String TRAIL = "alliances.stakeholders.trail.";

  private final StakeholderTable stakeholders;
  private final ScoreTable scores;
  private final PositionTable positions;
  private final Trail trail;
  private final Clock clock;

  AgreePosition(
      StakeholderTable stakeholders,
      ScoreTable scores,
      PositionTable positions,
      Trail trail,
      Clock clock) {
    this.stakeholders = stakeholders;
    this.scores = scores;
    this.positions = positions;
    this.trail = trail;
    this.clock = clock;
  }

  /** All that was agreed or proposed, the latest first. */
  @Transactional(readOnly = true)
  public List<Position> history(Seat reader, StakeholderId id) {
    there(reader, id, false);
    return positions.history(id);
  }

  /**
   * Agrees on a position. Where somebody else agreed on another since {@code base}, this one is
   * kept beside as proposed, and both are told.
   *
   * @param base the number of the position that was agreed when this one was written; 0 for none
   * @return whether it is what is agreed now
   * @throws Refusal before any round was compared: it would give away what one scored
   */
  public boolean agree(Seat by, StakeholderId id, Judgement judgement, String reason, int base) {
    by.requireWorks();
    Stakeholder stakeholder = there(by, id, true);
    if (scores.compared(by.partnership()) == 0) {
      throw new Refusal("alliances.stakeholders.position.too-early");
    }
    List<Position> history = positions.history(id);
    if (history.stream()
        .findFirst()
        .filter(last -> same(last, by, judgement, reason))
        .isPresent()) {
      return !history.get(0).proposed();
    }
    Optional<Position> now = history.stream().filter(one -> !one.proposed()).findFirst();
    boolean stale = now.map(Position::number).orElse(0) != base;
    positions.add(
        new Position(id, history.size() + 1, stale, judgement, reason, by.id(), clock.instant()));
    Map<String, String> name = Map.of("name", stakeholder.name());
    if (stale) {
      String path = stakeholder.path() + "#positions";
      trail.note(by, TRAIL + "proposed", name);
      trail.tell(by, by.id(), TRAIL + "overtaken", name, path);
      now.filter(one -> !one.by().equals(by.id()))
          .ifPresent(one -> trail.tell(by, one.by(), TRAIL + "other-proposal", name, path));
    } else {
      trail.note(by, TRAIL + "agreed", name);
    }
    return !stale;
  }

  /** Sent twice. */
  private static boolean same(Position last, Seat by, Judgement judgement, String reason) {
    return last.by().equals(by.id())
        && last.judgement().equals(judgement)
        && last.reason().equals(reason);
  }

  private Stakeholder there(Seat by, StakeholderId id, boolean lock) {
    return stakeholders
        .find(by.partnership(), id, lock)
        .filter(one -> !one.deleted())
        .orElseThrow(NoStakeholder::new);
  }
}
