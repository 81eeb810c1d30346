package org.corridor.people;

import java.util.Optional;

/** Who is at the other end of the request being served. */
public interface CurrentPerson {

  /** The signed-in person; empty for a visitor. */
  Optional<PersonId> person();
}
