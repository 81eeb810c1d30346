package org.corridor.projects.underway;

import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;

/** Who belongs to a project under way. Every use case of a subject asks here first. */
public interface Team {

  /**
   * The signed-in person in the project's team.
   *
   * @throws NotInTeam for strangers, for who has left, and where there is no such project
   */
  Member require(ProjectKey project);

  /** Everybody who is or was in it, so that what they did keeps its name. */
  List<Member> of(ProjectKey project);

  /** Whoever it is, to be written to; empty once they left or were erased. */
  Optional<PersonId> personOf(MemberId member);

  /** The places that somebody has or had anywhere. */
  List<Member> of(PersonId person);
}
