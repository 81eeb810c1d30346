package org.corridor.projects.review.domain;

import java.util.List;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** What joins the two ends. */
final class LinkRules {

  static final Rule BOND_BEYOND_GEOGRAPHY =
      Rule.named("bond-beyond-geography")
          .in(Dimension.LINK)
          .citing("2.1; Final recommendations")
          .met("Cape Verde-7#2.1", "Egypt-13#2.1", "Philippines-43#Text box 4")
          .at(Step.PLACES, "bonds")
          .once(design -> !design.setting().bonds().isEmpty())
          .wants(design -> design.setting().bonds().stream().anyMatch(b -> b != Bond.GEOGRAPHY))
          .elseAdvice();

  static final List<Rule> ALL = List.of(BOND_BEYOND_GEOGRAPHY);

  private LinkRules() {}
}
