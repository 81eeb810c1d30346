package org.corridor.people.stewards.domain;

import java.util.Optional;
import java.util.Set;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Pages that stewards may hide. Each subject that shows people, organisations or groups has a bean.
 */
public interface ModeratedPages {

  /** Whose page stands at the path, such as {@code /organisations/...}; hidden ones too. */
  Optional<Subject> at(String path);

  /** The page of the person; empty if this subject has none. */
  Optional<Subject> of(PersonId person);

  /** The page of the organisation; empty if this subject has none. */
  Optional<Subject> of(OrganisationId organisation);

  /** The page of the group; empty if this subject has none. */
  default Optional<Subject> of(GroupId group) {
    return Optional.empty();
  }

  /**
   * Whose page it is: a person's, an organisation's or a group's.
   *
   * @param label name of the organisation or group; empty for a person
   * @param owners who is told, and may object
   */
  record Subject(
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable GroupId group,
      String label,
      String path,
      Set<PersonId> owners) {

    public Subject {
      owners = Set.copyOf(owners);
    }

    public static Subject of(PersonId person, String path) {
      return new Subject(person, null, null, "", path, Set.of(person));
    }

    public static Subject of(
        OrganisationId organisation, String name, String path, Set<PersonId> representatives) {
      return new Subject(null, organisation, null, name, path, representatives);
    }

    public static Subject of(GroupId group, String name, String path, Set<PersonId> hosts) {
      return new Subject(null, null, group, name, path, hosts);
    }

    @Override
    public String toString() {
      return "Subject";
    }
  }
}
