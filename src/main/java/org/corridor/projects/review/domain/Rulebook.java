package org.corridor.projects.review.domain;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which a reader would ask them. */
final class Rulebook {

  static final List<Rule> RULES = Stream.of(LinkRules.ALL).flatMap(List::stream).toList();

  private Rulebook() {}
}
