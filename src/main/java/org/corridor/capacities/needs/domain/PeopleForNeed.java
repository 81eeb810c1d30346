package org.corridor.capacities.needs.domain;

import org.corridor.capacities.asks.PeopleToAsk;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who fit a need best, for those who speak for its organisation. */
@Service
@Transactional(readOnly = true)
public class PeopleForNeed {

  private final KeepNeeds needs;
  private final PeopleToAsk people;

  PeopleForNeed(KeepNeeds needs, PeopleToAsk people) {
    this.needs = needs;
    this.people = people;
  }

  /** The need, and who fits it. */
  public record View(Need need, PeopleToAsk.Found found) {}

  /**
   * @param limit how many at most, 1 to {@link PeopleToAsk#MOST}
   */
  public View best(NeedId id, int limit, Language reader) {
    Need need = needs.own(id);
    return new View(
        need,
        people.best(
            Needs.KIND, id.value(), need.isOpen() ? need.facts().demand() : null, limit, reader));
  }
}
