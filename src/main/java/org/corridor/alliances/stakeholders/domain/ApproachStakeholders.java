package org.corridor.alliances.stakeholders.domain;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.SameTime;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.Approach.Contact;
import org.corridor.alliances.stakeholders.domain.Approach.Kept;
import org.corridor.alliances.stakeholders.domain.Approach.Obligation;
import org.corridor.alliances.stakeholders.domain.Approach.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wins stakeholders: what is asked and offered, who was in touch, what was promised and kept. */
@Service
@Transactional
public class ApproachStakeholders {

  private static final String TRAIL = "alliances.stakeholders.trail.";

  private final StakeholderTable stakeholders;
  private final ApproachTable table;
  private final Trail trail;
  private final SameTime sameTime;
  private final Clock clock;

  ApproachStakeholders(
      StakeholderTable stakeholders,
      ApproachTable table,
      Trail trail,
      SameTime sameTime,
      Clock clock) {
    this.stakeholders = stakeholders;
    this.table = table;
    this.trail = trail;
    this.sameTime = sameTime;
    this.clock = clock;
  }

  /** A stakeholder and how they are approached. */
  public record Approached(Stakeholder stakeholder, Approach approach) {}

  /** All, whose next contact is due first. */
  @Transactional(readOnly = true)
  public List<Approached> list(Seat reader) {
    return stakeholders.of(reader.partnership()).stream()
        .map(one -> new Approached(one, table.read(one.id())))
        .sorted(
            Comparator.comparing(
                one -> one.approach().plan().nextOn(),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  @Transactional(readOnly = true)
  public Approached find(Seat reader, StakeholderId id) {
    return new Approached(there(reader, id), table.read(id));
  }

  /**
   * @param base the revision that the plan was written on
   * @throws ChangedElsewhere where there is a later one that says something else
   */
  public void plan(Seat by, StakeholderId id, Plan plan, int base) {
    by.requireWorks();
    Stakeholder stakeholder = there(by, id);
    Approach now = table.read(id);
    if (now.plan().equals(plan)) {
      return;
    }
    if (now.revision() != base) {
      sameTime.late(
          by,
          thing(id),
          "alliances.stakeholders.approach",
          by.partnership().path() + "/approach/" + id);
      throw new ChangedElsewhere();
    }
    table.save(by, id, plan, clock.instant());
    sameTime.wrote(by, thing(id));
    trail.note(by, TRAIL + "planned", Map.of("name", stakeholder.name()));
  }

  private static String thing(StakeholderId id) {
    return "approach." + id;
  }

  /** Acts once for the contact's id. */
  public void contacted(Seat by, StakeholderId id, Contact contact) {
    by.requireWorks();
    there(by, id);
    if (table.read(id).contacts().size() >= Approach.MOST) {
      throw new Refusal("alliances.stakeholders.full");
    }
    table.add(id, contact, clock.instant());
  }

  /** Acts once for the obligation's id. */
  public void oblige(Seat by, StakeholderId id, Obligation obligation) {
    by.requireWorks();
    Stakeholder stakeholder = there(by, id);
    List<Obligation> all = table.read(id).obligations();
    if (all.stream().anyMatch(one -> one.id().equals(obligation.id()))) {
      return;
    }
    if (all.size() >= Approach.MOST) {
      throw new Refusal("alliances.stakeholders.full");
    }
    table.add(id, obligation);
    trail.note(by, TRAIL + "obliged", Map.of("name", stakeholder.name()));
  }

  public void mark(Seat by, StakeholderId id, UUID obligation, Kept kept) {
    by.requireWorks();
    there(by, id);
    table.mark(id, obligation, kept);
  }

  private Stakeholder there(Seat by, StakeholderId id) {
    return stakeholders
        .find(by.partnership(), id, false)
        .filter(one -> !one.deleted())
        .orElseThrow(NoStakeholder::new);
  }
}
