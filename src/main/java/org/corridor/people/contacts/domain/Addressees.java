package org.corridor.people.contacts.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;

/**
 * Those of one kind whom members can ask to be put in touch with: people, organisations, groups.
 * Each subject that has such brings a bean. Whether an addressee takes requests at present is kept
 * here, for all kinds.
 */
public interface Addressees {

  /** The kind of people with an account, whose id is that of the person. */
  String PERSON = "person";

  /**
   * Names the kind in addresses ({@code /ask/<kind>/<key>}), texts ({@code
   * people.contact.kind.<kind>}) and the store: 1 to 20 lower-case letters or hyphens.
   */
  String kind();

  /**
   * Whom the key names. Empty where there is nobody of that kind whom this asker may come across,
   * with no difference between one that is unknown, hidden or the asker's own; and where nobody is
   * there to answer.
   *
   * @param key what the page of the addressee ends in
   * @param asker who wants to ask; for a visitor an id that nobody has
   */
  Optional<Addressee> find(String key, PersonId asker);

  /**
   * The addressee as it may be named to this viewer now. Empty where it is not (or no longer) there
   * for them.
   *
   * @param id any id it was ever kept under
   */
  Optional<Addressee> named(UUID id, PersonId viewer);

  /** Who may answer for it now, those with a closed account left out. */
  Set<PersonId> answerers(UUID id);

  /** All ids of this kind, former ones too, for which the person may answer. */
  Set<UUID> answeredBy(PersonId person);
}
