package org.corridor.projects.registry.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.corridor.people.OrganisationId;

/**
 * How alike two projects are, and why. What few projects have in common says more than what many
 * have: each thing shared weighs as much as it is rare.
 */
final class Likeness {

  /** What two projects share. */
  enum Tie {
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

  record Alike(FacetIndex.Entry entry, List<Reason> reasons) {}

  /** One thing that a project has, and the positions of the others that share it. */
  private record Shared(Tie tie, String value, BitSet others, double strength) {}

  private final FacetIndex index;

  Likeness(FacetIndex index) {
    this.index = index;
  }

  /** The nearest first, those with nothing in common left out. */
  List<Alike> nearest(FacetIndex.Entry project, int most) {
    List<Shared> shared = shared(project);
    double[] strengths = new double[index.size()];
    for (Shared thing : shared) {
      thing.others().stream().forEach(position -> strengths[position] += thing.strength());
    }
    if (project.isRegistered()) {
      strengths[project.position()] = 0;
    }
    List<Alike> nearest = new ArrayList<>();
    while (nearest.size() < most) {
      int best =
          IntStream.range(0, strengths.length)
              .reduce((a, b) -> strengths[b] > strengths[a] ? b : a)
              .orElse(-1);
      if (best < 0 || strengths[best] <= 0) {
        break;
      }
      strengths[best] = 0;
      int position = best;
      nearest.add(
          new Alike(
              index.entries().get(best), reasons(shared, thing -> thing.others().get(position))));
    }
    return nearest;
  }

  /** What two have in common, weighed by how rare it is in the registry. */
  List<Reason> common(FacetIndex.Entry one, FacetIndex.Entry other) {
    return reasons(shared(one), thing -> has(thing, other, one));
  }

  private static boolean has(Shared thing, FacetIndex.Entry other, FacetIndex.Entry one) {
    return switch (thing.tie()) {
      case PARTNER -> other.partners().stream().anyMatch(id -> id.toString().equals(thing.value()));
      case BLOCK -> other.of(Facet.BLOCK).contains(thing.value());
      case GROUP -> other.of(Facet.GROUP).contains(thing.value());
      case CORRIDOR -> other.of(Facet.CORRIDOR).contains(thing.value());
      case ORIGIN, RESIDENCE ->
          end(thing.tie(), other).contains(thing.value())
              && Collections.disjoint(other.of(Facet.CORRIDOR), one.of(Facet.CORRIDOR));
    };
  }

  private List<Shared> shared(FacetIndex.Entry project) {
    List<Shared> shared = new ArrayList<>();
    for (OrganisationId partner : project.partners()) {
      shared.add(
          new Shared(Tie.PARTNER, partner.toString(), index.of(partner), Tie.PARTNER.weight));
    }
    addAll(shared, Tie.BLOCK, Facet.BLOCK, project.of(Facet.BLOCK));
    addAll(shared, Tie.GROUP, Facet.GROUP, project.of(Facet.GROUP));
    addAll(shared, Tie.CORRIDOR, Facet.CORRIDOR, project.of(Facet.CORRIDOR));
    for (String country : project.origin()) {
      addEnd(shared, Tie.ORIGIN, country, project);
    }
    for (String country : project.residence()) {
      addEnd(shared, Tie.RESIDENCE, country, project);
    }
    return shared;
  }

  private void addAll(List<Shared> shared, Tie tie, Facet facet, List<String> values) {
    for (String value : values) {
      BitSet others = index.having(facet, value);
      shared.add(new Shared(tie, value, others, tie.weight * rarity(others)));
    }
  }

  /** One end in common; where it is the whole corridor, that says it already. */
  private void addEnd(List<Shared> shared, Tie tie, String country, FacetIndex.Entry project) {
    BitSet others = (BitSet) index.having(Facet.COUNTRY, country).clone();
    project
        .of(Facet.CORRIDOR)
        .forEach(corridor -> others.andNot(index.having(Facet.CORRIDOR, corridor)));
    BitSet sameEnd = new BitSet();
    others.stream()
        .filter(position -> end(tie, index.entries().get(position)).contains(country))
        .forEach(sameEnd::set);
    double rarity = rarity(index.having(Facet.COUNTRY, country));
    shared.add(new Shared(tie, country, sameEnd, tie.weight * rarity));
  }

  private static List<String> end(Tie tie, FacetIndex.Entry entry) {
    return tie == Tie.ORIGIN ? entry.origin() : entry.residence();
  }

  private static List<Reason> reasons(List<Shared> shared, Predicate<Shared> both) {
    List<Reason> reasons = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      List<Shared> things =
          shared.stream()
              .filter(thing -> thing.tie() == tie && both.test(thing))
              .sorted(Comparator.comparingDouble(Shared::strength).reversed())
              .toList();
      if (!things.isEmpty()) {
        reasons.add(
            new Reason(
                tie,
                things.stream().map(Shared::value).toList(),
                things.stream().mapToDouble(Shared::strength).sum()));
      }
    }
    reasons.sort(Comparator.comparingDouble(Reason::strength).reversed());
    return reasons;
  }

  private double rarity(BitSet having) {
    return Math.log(1 + index.size() / (double) (1 + having.cardinality()));
  }
}
