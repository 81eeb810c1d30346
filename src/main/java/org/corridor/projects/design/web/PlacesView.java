package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.form.Choice;

/** What there is to choose from in the step on places. */
public record PlacesView(List<Choice> countries, List<Choice> ends, List<Choice> bonds) {

  public PlacesView {
    countries = List.copyOf(countries);
    ends = List.copyOf(ends);
    bonds = List.copyOf(bonds);
  }
}
