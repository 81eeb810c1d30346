package org.corridor.projects.closing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A project that promises nothing for later, or still holds what it is to give away. */
@Component
@Order(900)
class ClosingOwnRule implements ClosingRule {

  private final ClosingTable table;

  ClosingOwnRule(ClosingTable table) {
    this.table = table;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    List<Concern> all = new ArrayList<>();
    if (table.commitments(project.key()).isEmpty()) {
      all.add(Concern.warning("projects.closing.rule.no-commitment", Map.of(), "/closing"));
    }
    long held =
        table.handOvers(project.key()).stream().filter(one -> one.thing().on() == null).count();
    if (held > 0) {
      all.add(Concern.warning("projects.closing.rule.held", Map.of("count", held), "/closing"));
    }
    return all;
  }
}
