package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.MigrantPart;

/** The phases, and what there is to choose from, in the step on the part of migrants. */
public record MigrantsView(
    List<MigrantPart.Phase> phases,
    List<Choice> roles,
    List<Choice> times,
    List<Choice> compensation) {

  public MigrantsView {
    phases = List.copyOf(phases);
    roles = List.copyOf(roles);
    times = List.copyOf(times);
    compensation = List.copyOf(compensation);
  }

  public String at(MigrantPart.Phase phase) {
    return MigrantsStep.at(phase);
  }
}
