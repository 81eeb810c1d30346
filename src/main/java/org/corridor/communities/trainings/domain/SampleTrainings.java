package org.corridor.communities.trainings.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.Training.Facts;
import org.corridor.communities.trainings.domain.Training.Kind;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.communities.trainings.domain.Training.Side;
import org.corridor.communities.trainings.domain.Training.State;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A training at both ends, with a register of made-up people. */
@Component
@Profile("demo")
class SampleTrainings {

  private static final List<String> NAMES =
      List.of("Awa D.", "Binta K.", "Coumba S.", "Djeneba T.", "Fanta B.", "Moussa C.");

  private final KeepTrainings keep;
  private final TrainingTable table;
  private final Representation representation;
  private final AsSampleMember as;
  private final Clock clock;

  SampleTrainings(
      KeepTrainings keep,
      TrainingTable table,
      Representation representation,
      AsSampleMember as,
      Clock clock) {
    this.keep = keep;
    this.table = table;
    this.representation = representation;
    this.as = as;
    this.clock = clock;
  }

  @EventListener
  @Order(543)
  void fill(DemoPeopleReady people) {
    for (OrganisationView one : representation.spokenForBy(people.volunteer())) {
      if (table.of(Set.of(one.id().value())).isEmpty()) {
        as.run(people.volunteer(), () -> give(one));
      }
    }
  }

  private void give(OrganisationView organisation) {
    TrainingId id = TrainingId.create();
    keep.draft(
        id,
        organisation.id(),
        new Facts(
            Kind.PRACTITIONERS,
            "Monter un projet à deux bouts",
            Language.FR,
            "Du besoin au budget : **trois journées**, deux à Kayes et une à Montreuil.",
            List.of("Je sais décrire un besoin", "Je sais établir un budget")),
        "");
    LocalDate today = LocalDate.now(clock);
    UUID origin = UUID.randomUUID();
    UUID residence = UUID.randomUUID();
    keep.add(id, new Session(origin, Side.ORIGIN, "ML", "Kayes", today.minusDays(20), 360));
    keep.add(
        id, new Session(residence, Side.RESIDENCE, "FR", "Montreuil", today.minusDays(6), 300));
    for (String name : NAMES) {
      UUID one = UUID.randomUUID();
      keep.keep(
          id,
          new Participant(
              one,
              name,
              name.startsWith("M") ? "male" : "female",
              "from-25",
              "ML",
              List.of(2, 1),
              List.of(4, 4),
              Set.of(origin),
              null,
              null));
      keep.certify(id, one);
    }
    keep.become(id, State.PUBLISHED);
  }
}
