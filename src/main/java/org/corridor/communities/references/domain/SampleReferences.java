package org.corridor.communities.references.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.communities.references.domain.Reference.Kind;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The handbook itself, as the first work of the inventory. */
@Component
@Profile("demo")
class SampleReferences {

  private final KeepReferences keep;
  private final ReferenceTable table;
  private final AsSampleMember as;

  SampleReferences(KeepReferences keep, ReferenceTable table, AsSampleMember as) {
    this.keep = keep;
    this.table = table;
    this.as = as;
  }

  @EventListener
  @Order(545)
  void fill(DemoPeopleReady people) {
    if (!table.by(people.nurse()).isEmpty()) {
      return;
    }
    as.run(
        people.nurse(),
        () ->
            keep.add(
                UUID.randomUUID(),
                new Facts(
                    "Migration for Development: a Bottom-Up Approach",
                    List.of("EC-UN Joint Migration and Development Initiative"),
                    2011,
                    "UNDP, Brussels",
                    Kind.STUDY,
                    Language.EN,
                    List.of(),
                    "What 51 small projects in 16 countries did and learned, gathered for practitioners and policymakers.",
                    "https://www.migration4development.org",
                    "")));
  }
}
