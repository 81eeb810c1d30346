package org.corridor.alliances.finding.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.springframework.stereotype.Service;

/** Who could complete a partnership. What it tells of organisations is open to everybody. */
@Service
public class FindPartners {

  private static final int SPARE = 20;

  private final Landscapes landscapes;
  private final Organisations organisations;
  private final HiddenPages hidden;

  FindPartners(Landscapes landscapes, Organisations organisations, HiddenPages hidden) {
    this.landscapes = landscapes;
    this.organisations = organisations;
    this.hidden = hidden;
  }

  /**
   * What was found.
   *
   * @param gaps of the partnership as a whole
   * @param compared how many organisations were looked at
   */
  public record Found(List<Gap> gaps, List<Proposal> proposals, int compared) {}

  /** The best first. Whoever was hidden or merged meanwhile is left out. */
  public Found find(Wish wish, int most) {
    Landscape landscape = landscapes.current();
    Partnering partnering = new Partnering(landscape, wish);
    List<Proposal> best = partnering.best(most + SPARE);
    Map<OrganisationId, OrganisationView> there =
        organisations.known(best.stream().map(one -> one.organisation().id()).toList());
    List<Proposal> shown =
        best.stream().filter(one -> isStill(one.organisation(), there)).limit(most).toList();
    return new Found(partnering.gaps(), shown, landscape.portraits().size());
  }

  private boolean isStill(OrganisationView one, Map<OrganisationId, OrganisationView> there) {
    OrganisationView now = there.get(one.id());
    return now != null && now.id().equals(one.id()) && !hidden.hides(one.id());
  }
}
