package org.corridor.projects.design.web;

import java.util.List;
import java.util.Map;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.KnownOfDesign.Known;

/**
 * What there is to choose from in the step on partners and allies.
 *
 * @param ids of the rows, by what the names of their fields begin with
 * @param known of the partnership that carries the design
 */
public record AlliancesView(
    List<Choice> roles,
    List<Choice> kinds,
    List<Choice> countries,
    List<Choice> ends,
    List<Choice> agreements,
    List<Choice> traits,
    List<Choice> emergences,
    Map<String, String> ids,
    List<Known> known) {

  public AlliancesView {
    roles = List.copyOf(roles);
    kinds = List.copyOf(kinds);
    countries = List.copyOf(countries);
    ends = List.copyOf(ends);
    agreements = List.copyOf(agreements);
    traits = List.copyOf(traits);
    emergences = List.copyOf(emergences);
    ids = Map.copyOf(ids);
    known = List.copyOf(known);
  }
}
