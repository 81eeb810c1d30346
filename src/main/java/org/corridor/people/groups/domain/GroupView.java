package org.corridor.people.groups.domain;

import java.time.Instant;
import org.corridor.people.GroupId;
import org.corridor.people.SmallNumbers;

/**
 * What everybody may know about a group.
 *
 * @param members how many members it has here at least, see {@link SmallNumbers}; 0 for fewer than
 *     {@link SmallNumbers#LEAST}
 */
public record GroupView(GroupId id, GroupContent content, int members, Instant registered) {

  /** The address of its page. */
  public String path() {
    return "/groups/" + id;
  }
}
