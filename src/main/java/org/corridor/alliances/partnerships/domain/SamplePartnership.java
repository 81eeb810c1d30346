package org.corridor.alliances.partnerships.domain;

import java.time.ZoneId;
import java.util.List;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partnership for the sample members of the profile {@code demo}, once. */
@Component
@Profile("demo")
@Transactional
class SamplePartnership {

  private final FoundPartnership found;
  private final JoinPartnership join;
  private final PartnershipTable table;
  private final ApplicationEventPublisher events;

  SamplePartnership(
      FoundPartnership found,
      JoinPartnership join,
      PartnershipTable table,
      ApplicationEventPublisher events) {
    this.found = found;
    this.join = join;
    this.table = table;
    this.events = events;
  }

  /** After everything else of the demo is there. */
  @EventListener
  @Order(100)
  void open(DemoPeopleReady people) {
    if (!table.of(people.volunteer()).isEmpty()) {
      return;
    }
    Seat lead =
        found.found(
            people.volunteer(),
            new PartnershipDraft(
                new About(
                    "Volailles de famille, de Tamale à Utrecht", Language.FR, "GH", "NL", null),
                partner("Amis de Tamale à Utrecht", "NL", PartnerEnd.RESIDENCE, "Europe/Amsterdam"),
                "Awa"));
    PartnershipId id = lead.partnership();
    PartnerId other = added(lead, "Tamale Women Poultry Keepers", "GH", "Africa/Accra");
    join.take(id, people.nurse(), other, SeatRole.SPEAKER, "Grace");
    join.take(id, people.ngoWorker(), other, SeatRole.MEMBER, "Teresa");
    join.take(id, people.officer(), null, SeatRole.OBSERVER, "Pilar");
    events.publishEvent(
        new DemoPartnershipReady(
            id,
            List.of(
                lead,
                seat(id, people.nurse()),
                seat(id, people.ngoWorker()),
                seat(id, people.officer()))));
  }

  private PartnerId added(Seat lead, String name, String country, String zone) {
    Partnership with =
        table
            .lock(lead.partnership())
            .orElseThrow()
            .add(lead, partner(name, country, PartnerEnd.ORIGIN, zone));
    table.save(with);
    return with.partners().get(with.partners().size() - 1).id();
  }

  private Seat seat(PartnershipId id, PersonId person) {
    return table.find(id).orElseThrow().seat(person);
  }

  private static PartnerDraft partner(String name, String country, PartnerEnd end, String zone) {
    return new PartnerDraft(
        name,
        null,
        country,
        end,
        false,
        end == PartnerEnd.ORIGIN ? Language.EN : Language.FR,
        ZoneId.of(zone));
  }
}
