package org.corridor.alliances.neighbours.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.projects.LikeProjects.Common;
import org.corridor.projects.LikeProjects.Like;
import org.corridor.projects.Sketch;

/**
 * What there is around a partnership.
 *
 * @param own what it tells of itself; empty where it never did
 * @param sketch by which likeness was found
 * @param projects of the registry, the nearest first
 * @param neighbours partnerships that made themselves known, the nearest first; none for a
 *     partnership that is not known itself
 * @param past greetings with partnerships that are no longer known
 */
public record Neighbourhood(
    Seat reader,
    PartnershipView partnership,
    Optional<Introduction> own,
    Sketch sketch,
    List<Like> projects,
    List<Neighbour> neighbours,
    List<Greeting> past) {

  public Neighbourhood {
    projects = List.copyOf(projects);
    neighbours = List.copyOf(neighbours);
    past = List.copyOf(past);
  }

  /**
   * @param greetings between the two, the latest first
   */
  public record Neighbour(Introduction introduction, Common common, List<Greeting> greetings) {
    public Neighbour {
      greetings = List.copyOf(greetings);
    }

    /** Whether they wrote last. */
    public boolean isWaiting(PartnershipId us) {
      return !greetings.isEmpty() && !greetings.get(0).isFrom(us);
    }
  }

  public boolean isKnown() {
    return own.filter(Introduction::shown).isPresent();
  }

  public long waiting() {
    return neighbours.stream().filter(one -> one.isWaiting(partnership.id())).count();
  }
}
