package org.corridor.people.accounts.domain;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
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

  /** Those that have not run out, this one first, then the last seen. */
  List<SignedInDevices.View> of(PersonId person, String here) {
    return sessions.findByPrincipalName(person.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(session -> view(session, here))
        .sorted(
            Comparator.comparing(SignedInDevices.View::here)
                .thenComparing(SignedInDevices.View::lastSeen)
                .reversed())
        .toList();
  }

  private static SignedInDevices.View view(Session session, String here) {
    return new SignedInDevices.View(
        handle(session.getId()),
        Device.of(session),
        session.getLastAccessedTime(),
        session.getId().equals(here));
  }

  /** Signs the person out in the session with this handle, unless it is the one kept. */
  void end(PersonId person, String handle, String kept) {
    sessions.findByPrincipalName(person.toString()).keySet().stream()
        .filter(id -> handle(id).equals(handle) && !id.equals(kept))
        .forEach(sessions::deleteById);
  }

  /** The id is what the cookie holds, so it stays out of pages; its hash names it there. */
  private static String handle(String id) {
    return HexFormat.of().formatHex(new OneTimeLink(id).hash());
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
