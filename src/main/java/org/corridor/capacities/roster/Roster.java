package org.corridor.capacities.roster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * Who can do what. Only entries of people who may be found show here: those who consented to the
 * sector asked for, are not asleep, hidden or erased.
 */
public interface Roster {

  /** The cards of those that can be found, as the reader reads them. One look for all. */
  Map<EntryId, Card> cards(Collection<EntryId> entries, Language reader);

  /**
   * Who it is, to pass a request on to them; empty where there is no such entry any more, or it
   * cannot be found now. Never to be shown to the searcher.
   */
  Optional<PersonId> behind(EntryId entry);

  /** The entry of a person, whether it can be found or not; empty where they have none. */
  Optional<EntryId> of(PersonId person);
}
