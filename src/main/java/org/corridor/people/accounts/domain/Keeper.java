package org.corridor.people.accounts.domain;

import java.util.Optional;
import org.corridor.people.PersonId;

/** Knows which accounts somebody keeps for people who have not taken theirs over yet. */
public interface Keeper {

  /** The name of who keeps the account; empty for one that is its owner's. */
  Optional<String> of(PersonId person);

  /** Its owner has taken it over. Called once, in the transaction in which that happens. */
  void takenOver(PersonId person);
}
