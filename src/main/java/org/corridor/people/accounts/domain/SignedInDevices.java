package org.corridor.people.accounts.domain;

import java.time.Instant;
import java.util.List;
import org.corridor.people.CurrentPerson;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Where a person is signed in, for themselves alone, with the means to sign out from afar. The
 * account of a sample member is everybody's: nobody sees or ends there what others do.
 */
@Service
public class SignedInDevices {

  private final People people;
  private final CurrentPerson current;
  private final Sessions sessions;

  SignedInDevices(People people, CurrentPerson current, Sessions sessions) {
    this.people = people;
    this.current = current;
    this.sessions = sessions;
  }

  /**
   * One session.
   *
   * @param handle names it in forms; the session cannot be taken over by it
   * @param lastSeen when its last request came
   * @param here whether it is the one that asks
   */
  public record View(String handle, Device device, Instant lastSeen, boolean here) {}

  /**
   * All sessions that have not run out, this one first, then the last seen.
   *
   * @param session id of the session that asks
   */
  public List<View> show(String session) {
    Person me = me();
    return me.sample() ? List.of() : sessions.of(me.id(), session);
  }

  /** Signs the person out there. One that has ended meanwhile is no error; this one stays. */
  public void end(String handle, String session) {
    Person me = me();
    me.requireOwn();
    sessions.end(me.id(), handle, session);
  }

  /** Signs the person out everywhere but here. */
  public void endOthers(String session) {
    Person me = me();
    me.requireOwn();
    sessions.endOthers(me.id(), session);
  }

  private Person me() {
    return current
        .person()
        .flatMap(people::find)
        .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
