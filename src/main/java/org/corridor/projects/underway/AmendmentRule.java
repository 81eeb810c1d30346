package org.corridor.projects.underway;

import java.util.List;
import java.util.Map;
import org.corridor.projects.design.DesignContent;

/**
 * What a subject has to say against a version before it holds: that something would go which
 * records hang on. Each bean of this kind is asked.
 */
public interface AmendmentRule {

  List<Objection> objections(ProjectUnderWay now, DesignContent next);

  /**
   * @param text key of the sentence
   * @param arguments of the sentence
   */
  record Objection(String text, Map<String, Object> arguments) {}
}
