package org.corridor.communities.initiatives.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.communities.Circles;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Votes that run and in which somebody has not voted yet. */
@Component
@Order(60)
@Transactional(readOnly = true)
class VotesThatWait implements WaitsForPerson {

  private final InitiativeTable initiatives;
  private final VoteTable votes;
  private final Circles circles;
  private final Texts texts;
  private final Clock clock;

  VotesThatWait(
      InitiativeTable initiatives, VoteTable votes, Circles circles, Texts texts, Clock clock) {
    this.initiatives = initiatives;
    this.votes = votes;
    this.circles = circles;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return votes.waiting(person, clock.instant()).stream()
        .flatMap(id -> initiatives.find(id).stream())
        .filter(one -> !one.hidden())
        .filter(one -> circles.find(one.circle(), Optional.of(person)).isPresent())
        .map(one -> item(one, reader))
        .toList();
  }

  private Item item(Initiative one, Language reader) {
    LocalDate last =
        votes
            .find(one.id())
            .map(vote -> LocalDate.ofInstant(vote.rules().closes(), clock.getZone()).minusDays(1))
            .orElse(null);
    return new Item(
        texts.text(reader, "communities.initiatives.waits"),
        one.words().title(),
        last,
        one.id().path() + "#vote");
  }
}
