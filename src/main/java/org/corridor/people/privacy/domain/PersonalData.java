package org.corridor.people.privacy.domain;

import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** All that is held about a person, gathered from those who hold it. */
@Service
public class PersonalData {

  private final ObjectProvider<PersonalDataHolder> holders;
  private final CurrentPerson current;

  PersonalData(ObjectProvider<PersonalDataHolder> holders, CurrentPerson current) {
    this.holders = holders;
    this.current = current;
  }

  /**
   * What is held about the signed-in person.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public List<PersonalDataHolder.Held> mine(Language reader) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    return holders.orderedStream().map(holder -> holder.export(me, reader)).toList();
  }
}
