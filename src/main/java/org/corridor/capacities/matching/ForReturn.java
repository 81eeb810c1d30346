package org.corridor.capacities.matching;

import java.util.List;
import org.corridor.platform.text.Language;

/** What fits the signed-in person if they return; nobody else is ever looked at. */
public interface ForReturn {

  /**
   * The best first, explained in the reader's language. A language that is missing is said, and
   * leaves nothing out: it can be learnt.
   *
   * @param source where the openings come from
   * @param limit how many at most
   * @throws org.springframework.security.access.AccessDeniedException where nobody is signed in
   */
  List<Suggestion> best(Offer offer, Openings source, int limit, Language reader);
}
