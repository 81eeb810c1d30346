package org.corridor.communities.circles.domain;

import java.util.List;
import java.util.Map;
import org.corridor.communities.circles.domain.Membership.State;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to come into a circle waits for its hosts. */
@Component
class WhoWaitsAtTheDoor implements WaitsForPerson {

  private final CircleTable circles;
  private final MembershipTable memberships;
  private final Texts texts;

  WhoWaitsAtTheDoor(CircleTable circles, MembershipTable memberships, Texts texts) {
    this.circles = circles;
    this.memberships = memberships;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(PersonId person, Language reader) {
    return circles
        .list(
            """
            join communities.membership m on m.circle = c.id and m.role = 'HOST' and m.state = 'IN'
            where m.person = :person and c.closed_at is null and exists (
              select 1 from communities.membership a where a.circle = c.id and a.state = 'ASKED')
            order by lower(c.name), c.id limit 50
            """,
            Map.of("person", person.value()))
        .stream()
        .map(
            circle ->
                new Item(
                    texts.text(
                        reader,
                        "communities.circles.door",
                        "count",
                        memberships.count(circle.id(), State.ASKED)),
                    circle.facts().name(),
                    null,
                    circle.id().path() + "/members"))
        .toList();
  }
}
