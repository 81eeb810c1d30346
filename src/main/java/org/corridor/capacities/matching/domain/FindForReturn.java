package org.corridor.capacities.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.matching.ForReturn;
import org.corridor.capacities.matching.Offer;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.matching.Suggestion;
import org.corridor.capacities.matching.domain.FindOpenings.Fitting;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FindForReturn implements ForReturn {

  /** So many are looked at closely. */
  private static final int CLOSELY = 300;

  /** By so much a wish comes before what merely fits. */
  private static final float WISHED = 0.2f;

  private final CandidateTable table;
  private final Roster roster;
  private final Kinships kinships;
  private final Explanations explanations;
  private final CurrentPerson current;

  FindForReturn(
      CandidateTable table,
      Roster roster,
      Kinships kinships,
      Explanations explanations,
      CurrentPerson current) {
    this.table = table;
    this.roster = roster;
    this.kinships = kinships;
    this.explanations = explanations;
    this.current = current;
  }

  @Override
  public List<Suggestion> best(Offer offer, Openings source, int limit, Language reader) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    Returning returning =
        Returning.of(offer, roster.of(me).flatMap(table::own).orElse(Returning.NOTHING_SAID));
    Kinship kinship = kinships.now();
    Set<ConceptId> asked = new HashSet<>(returning.served(kinship));
    asked.addAll(offer.wishes());
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Fitting> fitting = new ArrayList<>();
    for (Opening opening : source.asking(asked, CLOSELY)) {
      Terms terms = Terms.of(opening.demand(), kinship);
      fitting.add(new Fitting(opening, terms, returning.fit(terms)));
    }
    return fitting.stream()
        .sorted(
            Comparator.comparing((Fitting one) -> rank(one, offer))
                .reversed()
                .thenComparing(one -> one.opening().path()))
        .limit(limit)
        .map(one -> explanations.of(one, returning, isWish(one, offer), reader))
        .toList();
  }

  private static float rank(Fitting one, Offer offer) {
    return one.fit().value() + (isWish(one, offer) ? WISHED : 0);
  }

  private static boolean isWish(Fitting one, Offer offer) {
    return one.terms().wants().stream()
        .anyMatch(want -> offer.wishes().contains(want.wanted().concept()));
  }
}
