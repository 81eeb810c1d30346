package org.corridor.alliances.neighbours.web;

import java.util.Optional;
import org.corridor.alliances.neighbours.domain.MeetNeighbours;
import org.corridor.alliances.neighbours.domain.Neighbourhood;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the overview how many do similar things, and who waits for an answer. */
@Component
@Order(700)
class NeighboursCard implements PartnershipSection {

  private final MeetNeighbours neighbours;
  private final Texts texts;

  NeighboursCard(MeetNeighbours neighbours, Texts texts) {
    this.neighbours = neighbours;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    Neighbourhood around = neighbours.look(reader, language);
    String text =
        around.isKnown()
            ? texts.text(
                language,
                "alliances.neighbours.card.known",
                "count",
                around.neighbours().size(),
                "waiting",
                around.waiting())
            : texts.text(
                language, "alliances.neighbours.card.unknown", "count", around.projects().size());
    return Optional.of(
        new Section(
            texts.text(language, "alliances.neighbours.title"),
            text,
            reader.partnership().path() + "/neighbours"));
  }
}
