package org.corridor.projects.visits.domain;

import org.corridor.platform.form.Submission;

/**
 * By what an evaluation asks and judges: the criteria of OECD-DAC as revised in 2019 ("Better
 * Criteria for Better Evaluation").
 */
public enum Criterion {
  RELEVANCE,
  COHERENCE,
  EFFECTIVENESS,
  EFFICIENCY,
  IMPACT,
  SUSTAINABILITY;

  /** Key of its name; with {@code .ask} the question that it stands for. */
  public String text() {
    return "projects.visits.criterion." + Submission.code(this);
  }
}
