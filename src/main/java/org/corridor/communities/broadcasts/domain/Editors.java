package org.corridor.communities.broadcasts.domain;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.communities.writing.Authors;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.stereotype.Component;

/** Who reads a channel, who writes for it, and who decides about it. */
@Component
class Editors {

  private final ChannelTable table;
  private final Authors authors;
  private final Circles circles;
  private final Organisations organisations;
  private final Representation representation;
  private final HiddenPages hidden;

  Editors(
      ChannelTable table,
      Authors authors,
      Circles circles,
      Organisations organisations,
      Representation representation,
      HiddenPages hidden) {
    this.table = table;
    this.authors = authors;
    this.circles = circles;
    this.organisations = organisations;
    this.representation = representation;
    this.hidden = hidden;
  }

  /** Whether the reader may read it, as they now are. */
  boolean reads(Channel one) {
    if (one.hidden()) {
      return authors.isSteward() || edits(one) && inCircle(one);
    }
    return inCircle(one) && (edits(one) || isThere(one));
  }

  /** Whether a visitor may read it: only such a one has a feed. */
  boolean isOpen(Channel one) {
    CircleId circle = one.circleId();
    return !one.hidden()
        && (circle == null || circles.find(circle, Optional.empty()).isPresent())
        && isThere(one, owner -> authors.unseenByAll(Set.of(owner.value())).isEmpty());
  }

  /** Who left a circle has no part in its channels either. */
  private boolean inCircle(Channel one) {
    CircleId circle = one.circleId();
    return circle == null || circles.find(circle, authors.reader()).isPresent();
  }

  private boolean isThere(Channel one) {
    return isThere(one, authors::sees);
  }

  private boolean isThere(Channel one, Predicate<PersonId> sees) {
    OrganisationId organisation = one.organisationId();
    PersonId owner = one.owner();
    if (organisation != null) {
      return !hidden.hides(organisation);
    }
    return one.circle() != null || owner == null || sees.test(owner);
  }

  /** Whether the signed-in person writes for it. */
  boolean edits(Channel one) {
    return owns(one)
        || authors
            .reader()
            .filter(
                me -> table.editors(one.id()).stream().anyMatch(each -> each.person().equals(me)))
            .isPresent();
  }

  /**
   * Whether the signed-in person decides about it: who began it, who speaks for its organisation,
   * the hosts of its circle.
   */
  boolean owns(Channel one) {
    return authors.reader().filter(me -> owns(one, me)).isPresent();
  }

  private boolean owns(Channel one, PersonId me) {
    CircleId circle = one.circleId();
    OrganisationId organisation = one.organisationId();
    if (circle != null) {
      return circles.isHost(circle, me) || me.equals(one.owner()) && circles.isMember(circle, me);
    }
    if (organisation != null) {
      return speaksFor(organisation, me);
    }
    return me.equals(one.owner());
  }

  boolean speaksFor(OrganisationId organisation, PersonId me) {
    Set<OrganisationId> same = organisations.sameAs(organisation);
    return representation.spokenForBy(me).stream().anyMatch(each -> same.contains(each.id()));
  }
}
