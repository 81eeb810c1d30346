package org.corridor.communities.initiatives.domain;

import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Initiative.Words;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An initiative of a sample circle, in the spirit of handbook 2.3. */
@Component
@Profile("demo")
class SampleInitiative {

  private final ProposeInitiatives propose;
  private final InitiativeTable initiatives;
  private final Circles circles;
  private final AsSampleMember as;

  SampleInitiative(
      ProposeInitiatives propose, InitiativeTable initiatives, Circles circles, AsSampleMember as) {
    this.propose = propose;
    this.initiatives = initiatives;
    this.circles = circles;
    this.as = as;
  }

  @EventListener
  @Order(340)
  void give(DemoPeopleReady people) {
    if (!initiatives.by(people.volunteer()).isEmpty()) {
      return;
    }
    for (CircleView circle : circles.mine(people.volunteer())) {
      InitiativeId id = InitiativeId.create();
      as.run(
          people.volunteer(),
          () ->
              propose.propose(
                  id,
                  circle.id(),
                  new Words(
                      Language.FR,
                      "Des panneaux solaires pour le centre de santé",
                      "Quatre panneaux et deux batteries, pour que les accouchements de nuit ne se fassent plus à la lampe torche. Premier pas : un devis de l’électricien de Kayes.",
                      "Yélimané, Mali",
                      "Mères et nouveau-nés du cercle, 900 naissances par an",
                      Field.ENERGY,
                      "La moitié d’entre nous y est née, et la sage-femme est membre de notre association. Sans lumière, les jeunes soignants repartent.")));
      return;
    }
  }
}
