package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.Set;
import org.corridor.people.OrganisationId;

/**
 * Who searches, as far as it matters for what they may see.
 *
 * @param organisations those that a member belongs to
 */
record Searcher(boolean member, Set<OrganisationId> organisations) {

  static final Searcher VISITOR = new Searcher(false, Set.of());

  Searcher {
    organisations = Set.copyOf(organisations);
  }

  /** The circle that this one is in, for an entry of these organisations. */
  Circle circle(Set<OrganisationId> theirs) {
    if (!member) {
      return Circle.VISITORS;
    }
    return Collections.disjoint(organisations, theirs) ? Circle.MEMBERS : Circle.COLLEAGUES;
  }
}
