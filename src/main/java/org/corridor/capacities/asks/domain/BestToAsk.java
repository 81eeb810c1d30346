package org.corridor.capacities.asks.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.asks.Asks.Standing;
import org.corridor.capacities.asks.PeopleToAsk;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BestToAsk implements PeopleToAsk {

  private final Matching matching;
  private final Roster roster;
  private final Asks asks;

  BestToAsk(Matching matching, Roster roster, Asks asks) {
    this.matching = matching;
    this.roster = roster;
    this.asks = asks;
  }

  @Override
  public Found best(String kind, UUID errand, @Nullable Demand demand, int limit, Language reader) {
    Map<EntryId, Standing> standings = asks.of(kind, errand);
    List<Proposal> proposals = demand == null ? List.of() : matching.best(demand, limit, reader);
    Map<EntryId, Card> cards =
        roster.cards(proposals.stream().map(Proposal::entry).toList(), reader);
    List<Somebody> people = new ArrayList<>();
    Set<EntryId> shown = new LinkedHashSet<>();
    for (Proposal proposal : proposals) {
      Card card = cards.get(proposal.entry());
      if (card != null) {
        people.add(new Somebody(card, proposal, standings.get(proposal.entry())));
        shown.add(proposal.entry());
      }
    }
    List<Standing> others =
        standings.entrySet().stream()
            .filter(one -> !shown.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Found(people, others, proposals.size() >= limit && limit < MOST);
  }
}
