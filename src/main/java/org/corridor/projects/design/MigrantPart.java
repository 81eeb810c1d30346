package org.corridor.projects.design;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Step 7: the part of migrants in every phase (final recommendations 3 and 4).
 *
 * @param phases only the phases that something was said about
 * @param times when migrants can give time
 * @param compensation whether their time is given or paid
 * @param availability in words
 */
public record MigrantPart(
    Map<Phase, Part> phases, Set<Time> times, Set<Compensation> compensation, String availability) {

  static final MigrantPart EMPTY = new MigrantPart(Map.of(), Set.of(), Set.of(), "");

  public MigrantPart {
    phases = Ordered.map(phases);
    times = Ordered.set(times);
    compensation = Ordered.set(compensation);
  }

  public enum Phase {
    IDENTIFICATION,
    DESIGN,
    IMPLEMENTATION,
    MONITORING,
    EVALUATION
  }

  public enum Role {
    PARTNER,
    STAKEHOLDER,
    BENEFICIARY
  }

  public enum Time {
    EVENINGS,
    WEEKENDS,
    HOLIDAYS,
    WORKING_HOURS
  }

  public enum Compensation {
    VOLUNTARY,
    EXPENSES,
    PAID
  }

  public record Part(Set<Role> roles, String how) {
    public Part {
      roles = Ordered.set(roles);
    }
  }

  public boolean takesPartIn(Phase phase) {
    Part part = phases.get(phase);
    return part != null && !part.roles().isEmpty();
  }

  /** The phases in their order, those without a part included. */
  public Map<Phase, Part> allPhases() {
    Map<Phase, Part> all = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      all.put(phase, phases.getOrDefault(phase, new Part(Set.of(), "")));
    }
    return all;
  }
}
