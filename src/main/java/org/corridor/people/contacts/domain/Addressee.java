package org.corridor.people.contacts.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who can be asked to be put in touch with.
 *
 * @param kind see {@link Addressees#kind()}
 * @param id under which a new request is kept
 * @param ids this and all former ones, such as that of an entry that was merged into it
 * @param name how it may be named to the one who looks; empty where it may not be named
 * @param path its page; empty where the one who looks may see none
 */
public record Addressee(String kind, UUID id, Set<UUID> ids, String name, String path) {

  public Addressee {
    ids = Set.copyOf(ids);
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("An addressee has its own id among its ids");
    }
  }

  /** Says nothing, so that no name ends in a log. */
  @Override
  public String toString() {
    return "Addressee";
  }
}
