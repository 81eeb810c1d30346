package org.corridor.alliances.stakeholders.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.SameTime;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.Stakeholder.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of stakeholders: read by all in the partnership, kept by those who work in it. */
@Service
@Transactional
public class KeepRegister {

  private static final String TRAIL = "alliances.stakeholders.trail.";

  private final StakeholderTable table;
  private final Trail trail;
  private final SameTime sameTime;
  private final Clock clock;

  KeepRegister(StakeholderTable table, Trail trail, SameTime sameTime, Clock clock) {
    this.table = table;
    this.trail = trail;
    this.sameTime = sameTime;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Stakeholder> list(Seat reader) {
    return table.of(reader.partnership());
  }

  @Transactional(readOnly = true)
  public List<Stakeholder> deleted(Seat reader) {
    return table.deleted(reader.partnership());
  }

  /**
   * @throws NoStakeholder where there is none in the reader's partnership, or it is deleted
   */
  @Transactional(readOnly = true)
  public Stakeholder find(Seat reader, StakeholderId id) {
    return there(reader, id, false);
  }

  /**
   * @param id made with the form, so that a form sent twice adds one
   * @throws Refusal where the register is full
   */
  public void add(Seat by, StakeholderId id, Facts facts) {
    by.requireWorks();
    table.lock(by.partnership());
    if (table.find(by.partnership(), id, false).isPresent()) {
      return;
    }
    if (table.of(by.partnership()).size() >= Stakeholder.MOST) {
      throw new Refusal("alliances.stakeholders.full");
    }
    table.add(new Stakeholder(id, by.partnership(), facts, 0, false), by, clock.instant());
    sameTime.wrote(by, thing(id));
    trail.note(by, TRAIL + "added", Map.of("name", facts.name()));
  }

  /**
   * @param base the revision that the facts were written on
   * @throws ChangedElsewhere where there is a later one that says something else
   */
  public void edit(Seat by, StakeholderId id, Facts facts, int base) {
    by.requireWorks();
    Stakeholder now = there(by, id, true);
    if (now.facts().equals(facts)) {
      return;
    }
    if (now.revision() != base) {
      sameTime.late(
          by,
          thing(id),
          "alliances.stakeholders.title",
          by.partnership().path() + "/stakeholders/" + id);
      throw new ChangedElsewhere();
    }
    table.save(new Stakeholder(id, now.partnership(), facts, base, false));
    sameTime.wrote(by, thing(id));
    trail.note(by, TRAIL + "edited", Map.of("name", facts.name()));
  }

  public void delete(Seat by, StakeholderId id) {
    by.requireWorks();
    Stakeholder now = any(by, id);
    if (!now.deleted()) {
      table.delete(id, clock.instant());
      trail.note(by, TRAIL + "deleted", Map.of("name", now.name()));
    }
  }

  public void restore(Seat by, StakeholderId id) {
    by.requireWorks();
    Stakeholder now = any(by, id);
    if (now.deleted()) {
      table.delete(id, null);
      trail.note(by, TRAIL + "restored", Map.of("name", now.name()));
    }
  }

  private static String thing(StakeholderId id) {
    return "stakeholder." + id;
  }

  private Stakeholder any(Seat by, StakeholderId id) {
    return table.find(by.partnership(), id, true).orElseThrow(NoStakeholder::new);
  }

  private Stakeholder there(Seat reader, StakeholderId id, boolean lock) {
    return table
        .find(reader.partnership(), id, lock)
        .filter(one -> !one.deleted())
        .orElseThrow(NoStakeholder::new);
  }
}
