package org.corridor.people.stewards.domain;

import java.util.Optional;
import java.util.Set;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Pages that stewards may hide. Each subject that shows people or organisations has a bean. */
public interface ModeratedPages {

  /** Whose page stands at the path, such as {@code /organisations/...}; hidden ones too. */
  Optional<Subject> at(String path);

  /** The page of the person; empty if this subject has none. */
  Optional<Subject> of(PersonId person);

  /** The page of the organisation; empty if this subject has none. */
  Optional<Subject> of(OrganisationId organisation);

  /**
   * Whose page it is: either a person's or an organisation's.
   *
   * @param label name of the organisation; empty for a person
   * @param owners who is told, and may object
   */
  record Subject(
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      String label,
      String path,
      Set<PersonId> owners) {

    public Subject {
      owners = Set.copyOf(owners);
    }

    public static Subject of(PersonId person, String path) {
      return new Subject(person, null, "", path, Set.of(person));
    }

    public static Subject of(
        OrganisationId organisation, String name, String path, Set<PersonId> representatives) {
      return new Subject(null, organisation, name, path, representatives);
    }

    @Override
    public String toString() {
      return "Subject";
    }
  }
}
