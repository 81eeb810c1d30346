package org.corridor.capacities.vacancies;

import java.util.List;
import org.corridor.people.PersonId;

/** What somebody wrote down of their skills elsewhere, to be sent along if they choose so. */
public interface ApplicantSkills {

  /** In their own words; empty where there is nothing. Asked only for the person themselves. */
  List<String> of(PersonId person);
}
