package org.corridor.alliances.neighbours.domain;

import java.util.List;
import org.corridor.alliances.neighbours.domain.Introduction.Draft;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.platform.text.Language;
import org.corridor.projects.Sketch;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sample partnership makes itself known. */
@Component
@Profile("demo")
@Transactional
class SampleIntroduction {

  private final MeetNeighbours neighbours;

  SampleIntroduction(MeetNeighbours neighbours) {
    this.neighbours = neighbours;
  }

  @EventListener
  void introduce(DemoPartnershipReady ready) {
    neighbours.introduce(
        ready.seats().get(0),
        new Draft(
            "Sankofa Family Poultry",
            "Women around Tamale raise poultry with vaccines and advice, paid together by Ghanaians"
                + " in Utrecht. We can share how the savings groups were trained, and would like to"
                + " learn how others sell to restaurants.",
            Language.EN,
            new Sketch(
                List.of("GH"),
                List.of("NL"),
                List.of("savings-investment-group", "migrant-led-initiative"),
                List.of("women", "farmers"))),
        0);
  }
}
