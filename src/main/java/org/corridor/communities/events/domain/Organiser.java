package org.corridor.communities.events.domain;

import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;

/**
 * Somebody who runs an event.
 *
 * @param name how they want to be called here
 */
public record Organiser(UUID id, PersonId person, String name, Role role) {

  public static final int NAME = 100;

  /** Most people who run one event. */
  public static final int MOST = 100;

  /** What they do. */
  public enum Role {
    /** Plans it and decides. */
    ORGANISER,
    /** Leads a focus group and writes its notes. */
    FACILITATOR,
    /** Marks who is present. */
    DOOR;

    /** Key of its name. */
    public String text() {
      return "communities.events.role." + Submission.code(this);
    }
  }

  public boolean organises() {
    return role == Role.ORGANISER;
  }

  @Override
  public String toString() {
    return "Organiser " + id;
  }
}
