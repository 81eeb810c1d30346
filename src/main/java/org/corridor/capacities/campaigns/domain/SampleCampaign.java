package org.corridor.capacities.campaigns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A sample campaign of the migrant association. */
@Component
@Profile("demo")
class SampleCampaign {

  private final CampaignTable table;
  private final Representation representation;
  private final Texts texts;
  private final Clock clock;

  SampleCampaign(CampaignTable table, Representation representation, Texts texts, Clock clock) {
    this.table = table;
    this.representation = representation;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void give(DemoPeopleReady people) {
    for (OrganisationView one : representation.spokenForBy(people.volunteer())) {
      if (table.of(Set.of(one.id()), 1).isEmpty()) {
        LocalDate today = LocalDate.now(clock);
        table.add(
            new Campaign(
                UUID.randomUUID(),
                one.id(),
                CampaignCode.create(),
                new CampaignFacts(
                    texts.text(Language.FR, "capacities.campaigns.sample"),
                    "Montreuil",
                    Language.FR,
                    today.minusDays(10),
                    today.plusMonths(2)),
                1));
      }
    }
  }
}
