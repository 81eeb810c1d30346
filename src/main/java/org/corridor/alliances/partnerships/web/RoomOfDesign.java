package org.corridor.alliances.partnerships.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.domain.MyPartnerships;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.KnownOfDesign;
import org.springframework.stereotype.Component;

/** Tells a design how things stand in the room of those who carry it: the cards of its overview. */
@Component
class RoomOfDesign implements KnownOfDesign {

  private final MyPartnerships mine;
  private final List<PartnershipSection> sections;

  RoomOfDesign(MyPartnerships mine, List<PartnershipSection> sections) {
    this.mine = mine;
    this.sections = sections;
  }

  @Override
  public List<Known> about(DesignKey key, Language reader) {
    return mine.carrying(key).stream().flatMap(seat -> cards(seat, reader)).toList();
  }

  private Stream<Known> cards(Seat seat, Language reader) {
    return sections.stream()
        .map(section -> section.about(seat, reader))
        .flatMap(Optional::stream)
        .map(card -> new Known(card.title(), card.text(), card.path()));
  }
}
