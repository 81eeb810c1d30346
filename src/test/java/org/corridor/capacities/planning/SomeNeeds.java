package org.corridor.capacities.planning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridor.people.OrganisationId;
import org.springframework.stereotype.Component;

/** Needs that a test wants planned for. */
@Component
public class SomeNeeds implements PlannableNeeds {

  private final Map<OrganisationId, List<PlannableNeed>> needs = new ConcurrentHashMap<>();

  public void are(OrganisationId organisation, List<PlannableNeed> wanted) {
    needs.put(organisation, wanted);
  }

  @Override
  public String kind() {
    return "some-need";
  }

  @Override
  public List<PlannableNeed> open(OrganisationId organisation, String country, int year) {
    return needs.getOrDefault(organisation, List.of());
  }
}
