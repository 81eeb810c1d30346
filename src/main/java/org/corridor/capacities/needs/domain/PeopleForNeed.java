package org.corridor.capacities.needs.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.asks.Asks.Standing;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who fit a need best, for those who speak for its organisation. */
@Service
@Transactional(readOnly = true)
public class PeopleForNeed {

  public static final int PAGE = 20;
  public static final int MOST = 100;

  private final KeepNeeds needs;
  private final Matching matching;
  private final Roster roster;
  private final Asks asks;

  PeopleForNeed(KeepNeeds needs, Matching matching, Roster roster, Asks asks) {
    this.needs = needs;
    this.matching = matching;
    this.roster = roster;
    this.asks = asks;
  }

  /**
   * @param people who fit, best first
   * @param others who were asked and are no longer among them
   * @param more whether there may be more
   */
  public record View(Need need, List<Somebody> people, List<Standing> others, boolean more) {}

  /**
   * Somebody without identity.
   *
   * @param standing of the ask; null where they were not asked
   */
  public record Somebody(Card card, Proposal proposal, @Nullable Standing standing) {}

  /**
   * @param limit how many at most, 1 to {@link #MOST}
   */
  public View best(NeedId id, int limit, Language reader) {
    Need need = needs.own(id);
    Map<EntryId, Standing> standings = asks.of(Needs.KIND, id.value());
    List<Proposal> proposals = need.isOpen() ? proposals(need, limit, reader) : List.of();
    Map<EntryId, Card> cards = cards(proposals, reader);
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
    return new View(need, people, others, proposals.size() >= limit && limit < MOST);
  }

  private List<Proposal> proposals(Need need, int limit, Language reader) {
    return need.facts().demand().skills().isEmpty()
        ? List.of()
        : matching.best(need.facts().demand(), limit, reader);
  }

  private Map<EntryId, Card> cards(List<Proposal> proposals, Language reader) {
    return roster.cards(proposals.stream().map(Proposal::entry).toList(), reader);
  }
}
