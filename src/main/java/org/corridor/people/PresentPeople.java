package org.corridor.people;

import java.util.Collection;
import java.util.Set;

/** Whom others may come across at present. */
public interface PresentPeople {

  /**
   * Those of them who are there for others: they have an account that is not being closed, a
   * guardian's consent where they need one, and no steward hid them. One look for all.
   */
  Set<PersonId> present(Collection<PersonId> people);
}
