package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** Whom an organisation reaches; the groups that the handbook's projects worked with. */
public enum TargetGroup {
  MIGRANTS,
  FAMILIES,
  CHILDREN,
  OLDER_PEOPLE,
  WOMEN,
  YOUTH,
  RETURNEES,
  FORCED_RETURNEES,
  REFUGEES,
  IRREGULAR_MIGRANTS,
  SEASONAL_WORKERS,
  DIASPORA_PROFESSIONALS,
  ENTREPRENEURS,
  FARMERS,
  JOBSEEKERS,
  STUDENTS,
  LOCAL_ASSOCIATIONS,
  LOCAL_AUTHORITIES;

  /** Key of its name. */
  public String text() {
    return "people.organisation.group." + Submission.code(this);
  }
}
