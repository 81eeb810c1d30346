package org.corridor.people.privacy;

import java.util.List;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A holder for tests that cannot erase whom it holds on to. It is asked when others are done. */
@Component
@Order(Integer.MIN_VALUE)
class Stubborn implements PersonalDataHolder {

  private volatile PersonId held = new PersonId(new UUID(0, 0));

  void holdOn(PersonId person) {
    held = person;
  }

  @Override
  public Held export(PersonId person, Language reader) {
    return new Held("stubborn", "Stubborn", "{}", List.of());
  }

  @Override
  public void erase(PersonId person) {
    if (held.equals(person)) {
      throw new IllegalStateException("Not today");
    }
  }
}
