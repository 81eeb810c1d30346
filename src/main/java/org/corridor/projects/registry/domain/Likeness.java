package org.corridor.projects.registry.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two projects are, and why. What few projects have in common says more than what many
 * have: each thing shared weighs as much as it is rare.
 */
final class Likeness {

  /** What two projects share. */
  public enum Tie {
    PARTNER(3),
    BLOCK(1),
    GROUP(0.8),
    CORRIDOR(0.7),
    ORIGIN(0.4),
    RESIDENCE(0.2);

    private final double weight;

    Tie(double weight) {
      this.weight = weight;
    }
  }

  /**
   * @param values what is shared: ids of blocks, codes of countries, and so on; the rarest first
   */
  record Reason(Tie tie, List<String> values, double strength) {}

  record Alike(FacetIndex.Entry entry, List<Reason> reasons) {
    double strength() {
      return reasons.stream().mapToDouble(Reason::strength).sum();
    }
  }

  private final FacetIndex index;

  Likeness(FacetIndex index) {
    this.index = index;
  }

  /** The nearest first, those with nothing in common left out. */
  List<Alike> nearest(FacetIndex.Entry project, int most) {
    return index.entries().stream()
        .filter(other -> other != project)
        .map(other -> new Alike(other, reasons(project, other)))
        .filter(alike -> !alike.reasons().isEmpty())
        .sorted(
            Comparator.comparingDouble(Alike::strength)
                .reversed()
                .thenComparing(alike -> alike.entry().position()))
        .limit(most)
        .toList();
  }

  private List<Reason> reasons(FacetIndex.Entry a, FacetIndex.Entry b) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> partners = new HashSet<>();
    a.partners().stream().filter(b.partners()::contains).forEach(id -> partners.add(id.toString()));
    if (!partners.isEmpty()) {
      reasons.add(new Reason(Tie.PARTNER, List.copyOf(partners), Tie.PARTNER.weight));
    }
    add(reasons, Tie.BLOCK, Facet.BLOCK, shared(a, b, Facet.BLOCK));
    add(reasons, Tie.GROUP, Facet.GROUP, shared(a, b, Facet.GROUP));
    List<String> corridors = shared(a, b, Facet.CORRIDOR);
    add(reasons, Tie.CORRIDOR, Facet.CORRIDOR, corridors);
    if (corridors.isEmpty()) {
      add(reasons, Tie.ORIGIN, Facet.COUNTRY, both(a.origin(), b.origin()));
      add(reasons, Tie.RESIDENCE, Facet.COUNTRY, both(a.residence(), b.residence()));
    }
    reasons.sort(Comparator.comparingDouble(Reason::strength).reversed());
    return reasons;
  }

  private void add(List<Reason> reasons, Tie tie, Facet facet, List<String> values) {
    if (!values.isEmpty()) {
      List<String> rarestFirst =
          values.stream()
              .sorted(Comparator.comparingInt(value -> index.count(facet, value)))
              .toList();
      double strength =
          values.stream().mapToDouble(value -> tie.weight * rarity(facet, value)).sum();
      reasons.add(new Reason(tie, rarestFirst, strength));
    }
  }

  private double rarity(Facet facet, String value) {
    return Math.log(1 + index.size() / (double) (1 + index.count(facet, value)));
  }

  private static List<String> shared(FacetIndex.Entry a, FacetIndex.Entry b, Facet facet) {
    return both(
        a.values().getOrDefault(facet, List.of()), b.values().getOrDefault(facet, List.of()));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).toList();
  }
}
