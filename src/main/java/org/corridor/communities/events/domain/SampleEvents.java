package org.corridor.communities.events.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventKind;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A fair at both ends of Kayes - Montreuil, and a workshop online that is still a draft. */
@Component
@Profile("demo")
class SampleEvents {

  static final EventId FAIR = new EventId(UUID.fromString("5a9e0001-0000-4000-8000-000000000001"));
  private static final EventId WORKSHOP =
      new EventId(UUID.fromString("5a9e0001-0000-4000-8000-000000000002"));
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int AHEAD = 40;

  private final EventTable events;
  private final PlanEvents planning;
  private final AsSampleMember samples;
  private final Clock clock;

  SampleEvents(EventTable events, PlanEvents planning, AsSampleMember samples, Clock clock) {
    this.events = events;
    this.planning = planning;
    this.samples = samples;
    this.clock = clock;
  }

  @EventListener
  @Order(300)
  void fill(DemoPeopleReady ready) {
    if (events.find(FAIR).isEmpty()) {
      fair(ready.volunteer());
      workshop(ready.officer());
    }
  }

  private void fair(PersonId volunteer) {
    EventFacts facts =
        new EventFacts(
            EventKind.FAIR,
            "Foire du codéveloppement Kayes – Montreuil",
            "Associations, communes et coopératives montrent ce qu’elles font ensemble, **ici et là-bas**.\n\n"
                + "- Le matin, chacun présente son projet en petit groupe.\n"
                + "- L’après-midi, la place du marché.\n"
                + "- Le soir, ceux qui le veulent signent ce qu’ils feront d’ici un an.",
            Language.FR,
            at("10:00"),
            at("18:00"),
            PARIS,
            List.of(
                new Venue("Salle des fêtes", "Place Jean-Jaurès", "Montreuil", "FR", PARIS, ""),
                new Venue(
                    "Maison des jeunes",
                    "",
                    "Kayes",
                    "ML",
                    ZoneId.of("Africa/Bamako"),
                    "https://meet.example.org/kayes-montreuil")),
            120);
    Programme programme =
        new Programme(
            List.of(
                session("10:15", "11:00", "Ouverture aux deux bouts", "Grande salle", ""),
                session(
                    "11:15", "12:30", "Semences et eau", "Grande salle", "Coopérative de Yélimané"),
                session(
                    "11:15", "12:30", "Épargner à deux rives", "Salle bleue", "Kafo, Montreuil"),
                session("14:00", "16:30", "Place du marché", "Cour", ""),
                session("16:45", "17:45", "Nos engagements", "Grande salle", "")),
            List.of(
                new Stand("Huile de sésame", "Trois groupes de femmes de Yélimané"),
                new Stand("Transferts d’argent", "Comparer les prix, sans rien vendre")));
    samples.run(
        volunteer,
        () -> {
          planning.begin(FAIR, facts, Belonging.NONE, "Awa, bénévole");
          planning.publish(FAIR);
          planning.arrange(FAIR, programme, 2);
        });
  }

  private static final String WORKSHOP_ABOUT =
      "Cómo una oficina municipal puede escuchar a las familias de quienes se fueron. Con el ejemplo de Imereti (Georgia-17).";

  private void workshop(PersonId officer) {
    samples.run(
        officer,
        () ->
            planning.begin(
                WORKSHOP,
                new EventFacts(
                    EventKind.ONLINE,
                    "Taller: oficinas municipales de migración",
                    WORKSHOP_ABOUT,
                    Language.ES,
                    at("16:00"),
                    at("18:00"),
                    PARIS,
                    List.of(new Venue("", "", "", "", PARIS, "https://meet.example.org/oficinas")),
                    null),
                Belonging.NONE,
                "Oficina de Loja"));
  }

  private Session session(String from, String until, String title, String room, String speakers) {
    return new Session(UUID.randomUUID(), at(from), at(until), title, "", room, speakers, false, 0);
  }

  private Instant at(String time) {
    return LocalDate.now(clock)
        .plusDays(AHEAD)
        .atTime(LocalTime.parse(time))
        .atZone(PARIS)
        .toInstant();
  }
}
