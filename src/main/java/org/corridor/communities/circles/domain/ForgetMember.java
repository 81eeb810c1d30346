package org.corridor.communities.circles.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;

/** The memberships of somebody, and how they end when this person is erased. */
@Component
public class ForgetMember {

  private final CircleTable circles;
  private final MembershipTable memberships;

  ForgetMember(CircleTable circles, MembershipTable memberships) {
    this.circles = circles;
    this.memberships = memberships;
  }

  /** Also where they left, asked or were shut out. */
  public List<Membership> of(PersonId person) {
    return memberships.list(
        "where person = :person order by since, id", Map.of("person", person.value()));
  }

  /** The circles by their names, for the person to read. */
  public String nameOf(Membership one) {
    return circles.find(one.circle()).map(circle -> circle.facts().name()).orElse("");
  }

  /** Leaves rows without person and name where something was written. */
  public void forget(PersonId person) {
    List<Membership> all = of(person);
    memberships.forget(person);
    all.forEach(one -> circles.count(one.circle()));
  }
}
