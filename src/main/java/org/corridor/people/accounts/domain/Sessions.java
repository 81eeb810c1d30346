package org.corridor.people.accounts.domain;

import org.corridor.people.PersonId;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in: on one device or several. Found by the person's id. */
@Component
class Sessions {

  private static final String WHO = "SPRING_SECURITY_CONTEXT";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** Signs the person out everywhere. */
  void end(PersonId person) {
    sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
  }

  /** Signs the person out everywhere but in the session with this id. */
  void endOthers(PersonId person, String kept) {
    sessions.findByPrincipalName(person.toString()).keySet().stream()
        .filter(id -> !id.equals(kept))
        .forEach(sessions::deleteById);
  }

  /** Shows the person's new name on all devices. */
  void rename(Member member) {
    rename(sessions, member);
  }

  private static <S extends Session> void rename(
      FindByIndexNameSessionRepository<S> sessions, Member member) {
    sessions
        .findByPrincipalName(member.person().toString())
        .values()
        .forEach(
            session -> {
              session.setAttribute(WHO, new SecurityContextImpl(member));
              sessions.save(session);
            });
  }
}
