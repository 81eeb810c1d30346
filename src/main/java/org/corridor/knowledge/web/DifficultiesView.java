package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.ThreatKind;

/**
 * The difficulties of one kind over all cases.
 *
 * @param all every kind, to choose from
 */
public record DifficultiesView(Reading reading, Hard hard, List<Hard> all) {

  /** Difficulties of one kind. */
  public record Hard(ThreatKind kind, List<Met> met) {}

  /** A difficulty, and the case that met it. */
  public record Met(Case entry, Case.Difficulty difficulty) {}
}
