package org.corridor.projects.registry.domain;

import java.util.List;
import java.util.function.Function;
import org.corridor.knowledge.Capital;
import org.corridor.people.OrganisationKind;

/** A property by which projects are told apart; a project may have several values of each. */
public enum Facet {
  COUNTRY("country", ProjectFacts::countries),
  CORRIDOR("corridor", facts -> facts.corridors().stream().map(Corridor::code).toList()),
  CAPITAL("capital", facts -> facts.capitals().stream().map(Capital::code).toList()),
  BLOCK("block", ProjectFacts::blocks),
  GROUP("group", ProjectFacts::targetGroups),
  PARTNER("partner", facts -> facts.partnerKinds().stream().map(OrganisationKind::code).toList());

  private final String code;
  private final Function<ProjectFacts, List<String>> values;

  Facet(String code, Function<ProjectFacts, List<String>> values) {
    this.code = code;
    this.values = values;
  }

  /** Its name in addresses. */
  public String code() {
    return code;
  }

  List<String> of(ProjectFacts facts) {
    return values.apply(facts);
  }
}
