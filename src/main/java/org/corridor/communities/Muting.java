package org.corridor.communities;

import java.util.Set;
import org.corridor.people.PersonId;

/** Who does not want to meet whom. */
public interface Muting {

  /**
   * Those whose contributions are not shown to this person: whom they muted or blocked, and who
   * blocked them. Everything that shows or sends what somebody wrote leaves these out, in counts
   * too.
   */
  Set<PersonId> apart(PersonId person);

  /** Whether one of the two blocked the other, so that neither writes to the other. */
  boolean blocked(PersonId one, PersonId other);
}
