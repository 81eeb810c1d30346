package org.corridor.capacities.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.Sex;
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

  /** Those of them that can be found now. One look for all. */
  Set<EntryId> present(Collection<EntryId> entries);

  /**
   * The sex of those who said it, for plans that are to be balanced and for figures of five and
   * more. Never to be shown of anybody.
   */
  Map<EntryId, Sex> sexes(Collection<EntryId> entries);

  /**
   * What somebody can do in their own words, in their own order. Only for this person themselves,
   * who may send it along when they apply for something.
   */
  List<String> ownWords(PersonId person);

  /**
   * Somebody was asked through this entry: how often within a year counts against it in the
   * ranking, so that not always the same few are asked. Nothing happens where it is gone.
   */
  void noteAsked(EntryId entry);
}
