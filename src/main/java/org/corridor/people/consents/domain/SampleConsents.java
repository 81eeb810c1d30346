package org.corridor.people.consents.domain;

import java.util.Map;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Member;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets visitors of a demo find the sample members in the directory. */
@Component
@Profile("demo")
class SampleConsents {

  private final Consents consents;

  SampleConsents(Consents consents) {
    this.consents = consents;
  }

  @EventListener
  void agree(DemoPeopleReady people) {
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      Map.of(
              people.volunteer(), Language.FR,
              people.officer(), Language.ES,
              people.ngoWorker(), Language.PT,
              people.nurse(), Language.EN)
          .forEach(this::agree);
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private void agree(PersonId person, Language read) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Member(person, ""));
    SecurityContextHolder.setContext(context);
    consents.give(Purpose.DIRECTORY, read);
  }
}
