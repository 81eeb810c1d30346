package org.corridor.alliances.working.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.working.domain.Decision.Stance;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners decided, and where each of them stands to it. Entries are only added. */
@Service
@Transactional
public class DecisionLog {

  private final Seats seats;
  private final Partnerships partnerships;
  private final DecisionTable table;
  private final Trail trail;

  DecisionLog(Seats seats, Partnerships partnerships, DecisionTable table, Trail trail) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.trail = trail;
  }

  public record Log(Seat reader, PartnershipView partnership, List<Decision> decisions) {
    public Log {
      decisions = List.copyOf(decisions);
    }

    public Optional<Decision> find(@Nullable UUID id) {
      return decisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /**
   * @param replaces the decision that no longer holds with this one; null for none
   */
  public record Draft(
      String what, String why, Language written, LocalDate on, @Nullable UUID replaces) {}

  @Transactional(readOnly = true)
  public Log read(PartnershipId id) {
    return read(seats.require(id));
  }

  @Transactional(readOnly = true)
  public Log read(Seat reader) {
    return new Log(reader, partnerships.view(reader), table.of(reader.partnership()));
  }

  /**
   * Writes a decision down. Who speaks for a partner agrees to it by that.
   *
   * @param decision names it, so that a form sent twice writes it once
   * @return false if what it replaces was replaced by another one meanwhile
   */
  public boolean record(PartnershipId id, UUID decision, Draft draft) {
    return record(seats.require(id), decision, draft);
  }

  boolean record(Seat by, UUID decision, Draft draft) {
    by.requireWorks();
    Log before = read(by);
    if (draft.replaces() != null && before.find(draft.replaces()).isEmpty()) {
      throw new NoSeat();
    }
    if (before.find(decision).isPresent()) {
      return true;
    }
    if (!table.add(by, decision, draft)) {
      return false;
    }
    trail.note(by, "alliances.working.trail.decided", Map.of("decision", draft.what()));
    if (by.speaks()) {
      table.add(by, decision, Stance.AGREES, "");
    }
    return true;
  }

  /**
   * Says where the reader's partner stands. Saying the same again adds nothing.
   *
   * @throws org.springframework.security.access.AccessDeniedException for who speaks for no partner
   */
  public void say(PartnershipId id, UUID decision, Stance stance, String reason) {
    say(seats.require(id), decision, stance, reason);
  }

  void say(Seat by, UUID decision, Stance stance, String reason) {
    by.requireSpeaks();
    Decision found = read(by).find(decision).filter(Decision::holds).orElseThrow(NoSeat::new);
    boolean same =
        found
            .of(by.partner())
            .filter(voice -> voice.stance() == stance && voice.reason().equals(reason))
            .isPresent();
    if (!same) {
      table.add(by, decision, stance, reason);
      trail.note(
          by,
          "alliances.working.trail.said",
          Map.of("decision", found.what(), "what", stance.text()));
    }
  }
}
