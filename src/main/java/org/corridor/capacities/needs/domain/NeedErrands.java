package org.corridor.capacities.needs.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.asks.Errands;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.geo.Countries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People are asked for a need while it is open, by those who speak for its organisation. */
@Component
@Transactional(readOnly = true)
class NeedErrands implements Errands {

  private final NeedTable needs;
  private final Speakers speakers;

  NeedErrands(NeedTable needs, Speakers speakers) {
    this.needs = needs;
    this.speakers = speakers;
  }

  @Override
  public String kind() {
    return Needs.KIND;
  }

  @Override
  public Map<UUID, Errand> find(Collection<UUID> ids) {
    Map<UUID, Errand> found = new HashMap<>();
    for (Need need : needs.all(ids)) {
      found.put(
          need.id().value(),
          new Errand(
              Needs.KIND,
              need.id().value(),
              need.facts().title(),
              need.facts().written(),
              need.id().path()));
    }
    return found;
  }

  @Override
  public Optional<OrganisationId> organisation(UUID id) {
    return needs.find(new NeedId(id)).map(Need::organisation);
  }

  @Override
  public boolean mayAsk(PersonId person, UUID id) {
    return needs
        .find(new NeedId(id))
        .filter(Need::isOpen)
        .filter(need -> speakers.isOne(person, need.organisation()))
        .isPresent();
  }

  /** To the missions, where the new one is. */
  @Override
  public String next() {
    return "/missions";
  }

  @Override
  public Optional<AskTerms> suggested(UUID id) {
    return needs.find(new NeedId(id)).map(need -> terms(need.facts()));
  }

  private static AskTerms terms(Need.Facts facts) {
    String country = Countries.name(facts.country(), facts.written());
    String words = facts.title() + "\n\n" + facts.problem();
    return new AskTerms(
        words.length() > AskTerms.WORDS ? words.substring(0, AskTerms.WORDS) : words,
        facts.from(),
        facts.until(),
        facts.town().isEmpty() ? country : facts.town() + ", " + country,
        "",
        facts.pay(),
        "",
        "",
        facts.written());
  }
}
