package org.corridor.people.organisations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.people.OrganisationComparison;
import org.corridor.people.OrganisationFacts;
import org.corridor.people.OrganisationFacts.Town;
import org.corridor.people.organisations.domain.FindableOrganisations.Listed;
import org.corridor.platform.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what organisations say of themselves, many at a time. */
@Service
@Transactional(readOnly = true)
class ComparedOrganisations implements OrganisationComparison {

  private final FindableOrganisations findable;

  ComparedOrganisations(FindableOrganisations findable) {
    this.findable = findable;
  }

  @Override
  public Map<Long, String> stamps() {
    return findable.stamps();
  }

  @Override
  public List<OrganisationFacts> read(Collection<Long> listings) {
    return findable.listed(listings).stream().map(ComparedOrganisations::facts).toList();
  }

  private static OrganisationFacts facts(Listed listed) {
    OrganisationContent content = listed.content();
    GrantExperience grants = content.grants();
    return new OrganisationFacts(
        listed.listing(),
        listed.organisation(),
        codes(content.sectors()),
        codes(content.groups()),
        content.places().stream().map(place -> new Town(place.country(), place.town())).toList(),
        content.languages(),
        grants == null ? "" : Submission.code(grants),
        listed.verified());
  }

  private static Set<String> codes(Set<? extends Enum<?>> values) {
    return values.stream().map(Submission::code).collect(Collectors.toUnmodifiableSet());
  }
}
