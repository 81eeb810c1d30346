package org.corridor.capacities.needs.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes open needs to those who can do what they ask for. */
@Component
@Transactional(readOnly = true)
class OpenNeeds implements Openings {

  private final NeedTable needs;
  private final Organisations organisations;
  private final HiddenPages hidden;

  OpenNeeds(NeedTable needs, Organisations organisations, HiddenPages hidden) {
    this.needs = needs;
    this.organisations = organisations;
    this.hidden = hidden;
  }

  @Override
  public List<Opening> asking(Collection<ConceptId> concepts, int limit) {
    List<Need> open =
        needs.list(
            """
            where state = 'OPEN' and id in (
              select s.need from capacities.need_skill s where s.concept = any (:concepts))
            order by (
              select count(*) from capacities.need_skill s
              where s.need = need.id and s.concept = any (:concepts)) desc, published_at desc, id
            limit :most
            """,
            Map.of(
                "concepts",
                concepts.stream().map(ConceptId::value).toArray(Integer[]::new),
                "most",
                limit));
    Map<OrganisationId, OrganisationView> shown =
        new HashMap<>(
            organisations.known(open.stream().map(Need::organisation).collect(Collectors.toSet())));
    shown.values().removeIf(one -> hidden.hides(one.id()));
    return open.stream()
        .filter(need -> shown.containsKey(need.organisation()))
        .map(need -> need.facts().opening(need.id().path()))
        .toList();
  }
}
