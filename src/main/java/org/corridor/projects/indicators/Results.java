package org.corridor.projects.indicators;

import java.util.List;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * What a project has reached, for reports and for what is published. Nobody's right to see it is
 * asked for here: that is the caller's.
 */
public interface Results {

  /** As the team sees it, in the order of the plan. */
  List<IndicatorResult> of(ProjectKey project);

  /**
   * As everybody may see it: numbers of people by the rule of {@code SmallNumbers}, to be read as
   * "at least"; those that would tell of fewer than five are missing, and so are notes.
   */
  List<IndicatorResult> published(ProjectKey project);

  /** How the project stands today. */
  Standing standing(ProjectUnderWay project);
}
