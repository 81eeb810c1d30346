package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/** The kinds of stakeholders that handbook section 7.2 speaks of. */
public enum StakeholderKind {
  MIGRANTS(Category.MIGRANTS),
  FAMILIES(Category.MIGRANTS),
  MIGRANT_ASSOCIATION(Category.MIGRANTS),
  LOCAL_GOVERNMENT(Category.AUTHORITIES),
  CENTRAL_GOVERNMENT(Category.AUTHORITIES),
  EMBASSY(Category.AUTHORITIES),
  FINANCIAL_INSTITUTION(Category.PROVIDERS),
  EMPLOYERS(Category.PROVIDERS),
  TRAINING_CENTRE(Category.PROVIDERS),
  SCHOOL(Category.PROVIDERS),
  HOSPITAL(Category.PROVIDERS),
  UNIVERSITY(Category.PROVIDERS),
  LAWYERS(Category.PROVIDERS),
  ICT(Category.PROVIDERS),
  MEDIA(Category.PROVIDERS),
  NGO(Category.PROVIDERS),
  GRASSROOTS(Category.PROVIDERS),
  COMMUNITY_LEADERS(Category.PROVIDERS),
  RELIGIOUS(Category.PROVIDERS),
  INTERNATIONAL(Category.PROVIDERS),
  OTHER(Category.PROVIDERS);

  /** The three groups of figure 24. */
  public enum Category {
    MIGRANTS,
    AUTHORITIES,
    PROVIDERS;

    /** Key of its name. */
    public String text() {
      return "alliances.stakeholders.category." + Submission.code(this);
    }
  }

  private final Category category;

  StakeholderKind(Category category) {
    this.category = category;
  }

  public Category category() {
    return category;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.stakeholders.kind." + Submission.code(this);
  }
}
