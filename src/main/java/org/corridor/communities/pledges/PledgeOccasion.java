package org.corridor.communities.pledges;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * Something at which people pledge, such as a circle or an event. Each kind is a bean; a pledge is
 * read by those who may read its occasion.
 */
public interface PledgeOccasion {

  /** Names the kind in addresses, e.g. {@code circle}. */
  String kind();

  /**
   * The occasion, if this reader may know of it.
   *
   * @param reader empty for a visitor
   */
  Optional<Occasion> find(UUID id, Optional<PersonId> reader);

  /** Whether the person takes part, and so may write and sign pledges of it. */
  boolean takesPart(UUID id, PersonId person);

  /** Those at which the person may write a pledge now. */
  List<Occasion> of(PersonId person);

  /**
   * @param name as its owners wrote it
   * @param written what the name is written in
   */
  record Occasion(String kind, UUID id, String name, Language written, String path) {

    /** How it is named in addresses and forms. */
    public String key() {
      return kind + ":" + id;
    }
  }
}
