package org.corridor.communities.consultations.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.writing.Authors;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who asks, and who may read and answer. Those who speak for its organisation ask, or the hosts of
 * its circle.
 */
@Component
class Hosts {

  private final ConsultationTable table;
  private final Authors authors;
  private final Representation representation;
  private final Organisations organisations;
  private final HiddenPages hidden;
  private final Circles circles;

  Hosts(
      ConsultationTable table,
      Authors authors,
      Representation representation,
      Organisations organisations,
      HiddenPages hidden,
      Circles circles) {
    this.table = table;
    this.authors = authors;
    this.representation = representation;
    this.organisations = organisations;
    this.hidden = hidden;
    this.circles = circles;
  }

  List<OrganisationView> organisations() {
    return authors.reader().map(representation::spokenForBy).orElse(List.of());
  }

  /** Circles that the reader hosts. */
  List<CircleView> circles() {
    return authors
        .reader()
        .map(me -> circles.mine(me).stream().filter(one -> circles.isHost(one.id(), me)).toList())
        .orElse(List.of());
  }

  /** Those they speak for, with all that was merged into them. */
  Set<UUID> allOrganisations() {
    return organisations().stream()
        .flatMap(one -> organisations.sameAs(one.id()).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  Set<UUID> allCircles() {
    return circles().stream().map(one -> one.id().value()).collect(Collectors.toSet());
  }

  /**
   * @throws AccessDeniedException for who may not ask in this name
   */
  void requireMayAsk(Consultation one) {
    authors.me();
    if (!isHost(one)) {
      throw new AccessDeniedException("Not in this name");
    }
  }

  boolean isHost(Consultation one) {
    OrganisationId organisation = one.organisation();
    CircleId circle = one.circle();
    return organisation != null && allOrganisations().contains(organisation.value())
        || circle != null && authors.reader().filter(me -> circles.isHost(circle, me)).isPresent();
  }

  boolean reads(Consultation one, Optional<PersonId> reader) {
    OrganisationId organisation = one.organisation();
    CircleId circle = one.circle();
    return !one.isDraft()
        && !one.hidden()
        && (organisation == null || !hidden.hides(organisation))
        && (circle == null || circles.find(circle, reader).isPresent());
  }

  /**
   * @throws NoConsultation for who may not know of it
   */
  Consultation readable(ConsultationId id) {
    return table
        .find(id.value())
        .filter(
            one ->
                isHost(one)
                    || reads(one, authors.reader())
                    || !one.isDraft() && one.hidden() && authors.isSteward())
        .orElseThrow(NoConsultation::new);
  }

  /**
   * @throws NoConsultation for who does not ask and may not know of it
   */
  Consultation own(ConsultationId id) {
    return requireOwn(table.find(id.value()).orElseThrow(NoConsultation::new));
  }

  Consultation lock(ConsultationId id) {
    return requireOwn(table.lock(id).orElseThrow(NoConsultation::new));
  }

  private Consultation requireOwn(Consultation one) {
    authors.me();
    if (!isHost(one)) {
      if (reads(one, authors.reader())) {
        throw new AccessDeniedException("Only for those who ask");
      }
      throw new NoConsultation();
    }
    return one;
  }

  /** Whether the reader is among those who are asked. */
  boolean isAsked(Consultation one) {
    CircleId circle = one.circle();
    return authors
        .reader()
        .filter(me -> !one.terms().circleOnly() || circle != null && circles.isMember(circle, me))
        .isPresent();
  }
}
