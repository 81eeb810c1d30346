package org.corridor.communities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.ProjectKey;

/** The circles, for the subjects that belong to one. */
public interface Circles {

  /**
   * The circle, if the reader may read what is said in it: everybody where it is open, else its
   * members only. Empty too where there is none, so that nobody learns that one is there.
   *
   * @param reader empty for a visitor
   */
  Optional<CircleView> find(CircleId circle, Optional<PersonId> reader);

  /** Those the person is a member of, by name; without the closed ones. */
  List<CircleView> mine(PersonId person);

  /** Whether the person is a member of it, or a host. */
  boolean isMember(CircleId circle, PersonId person);

  boolean isHost(CircleId circle, PersonId person);

  /** Its members, hosts too, who are there for others at present. */
  Set<PersonId> members(CircleId circle);

  /** The name by which a member shows in the circle; empty for who is none. */
  Optional<String> nameOf(CircleId circle, PersonId person);

  /** Those of which a host said that what happens in them counts for the project. */
  List<CircleId> countedFor(ProjectKey project);
}
