package org.corridor.capacities.matching.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.matching.Suggestion;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What fits somebody best of all that is open. It compares the signed-in person's own entry and
 * nobody else's; where nobody is signed in it throws {@link AccessDeniedException}.
 */
@Service
@Transactional(readOnly = true)
public class FindOpenings {

  private static final int MOST = 20;

  /** Of each kind so many are looked at closely. */
  private static final int CLOSELY = 300;

  /** What is worth less brings nobody a proposal on its own. */
  private static final float WORTH_ASKING = 0.4f;

  private final List<Openings> sources;
  private final CandidateTable table;
  private final Roster roster;
  private final Kinships kinships;
  private final Explanations explanations;
  private final CurrentPerson current;

  FindOpenings(
      List<Openings> sources,
      CandidateTable table,
      Roster roster,
      Kinships kinships,
      Explanations explanations,
      CurrentPerson current) {
    this.sources = sources;
    this.table = table;
    this.roster = roster;
    this.kinships = kinships;
    this.explanations = explanations;
    this.current = current;
  }

  /** An opening in the terms it was compared in, and how it fits. */
  record Fitting(Opening opening, Terms terms, Fit fit) {}

  /** The best first; empty where the person has not said yet what they can do. */
  public Optional<List<Suggestion>> forMe(Language reader) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    Optional<EntryId> entry = roster.of(me);
    return entry.flatMap(table::own).map(candidate -> best(candidate, reader));
  }

  private List<Suggestion> best(Candidate candidate, Language reader) {
    Kinship kinship = kinships.now();
    Collection<ConceptId> served = served(candidate, kinship);
    return sources.stream()
        .flatMap(source -> source.asking(served, CLOSELY).stream())
        .map(opening -> fitting(opening, candidate, kinship))
        .filter(fitting -> Fit.admits(fitting.terms(), candidate))
        .sorted(
            Comparator.comparing((Fitting fitting) -> fitting.fit().value())
                .reversed()
                .thenComparing(fitting -> fitting.opening().path()))
        .limit(MOST)
        .map(fitting -> explanations.of(fitting, reader))
        .toList();
  }

  static Collection<ConceptId> served(Candidate candidate, Kinship kinship) {
    return kinship
        .servedBy(candidate.abilities().stream().map(Ability::concept).toList())
        .entrySet()
        .stream()
        .filter(each -> each.getValue() >= WORTH_ASKING)
        .map(Map.Entry::getKey)
        .map(ConceptId::new)
        .toList();
  }

  private static Fitting fitting(Opening opening, Candidate candidate, Kinship kinship) {
    Terms terms = Terms.of(opening.demand(), kinship);
    return new Fitting(opening, terms, Fit.of(terms, candidate));
  }
}
