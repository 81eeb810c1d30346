package org.corridor.people.accounts.domain;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Where a person is signed in, for themselves alone, with the means to sign out from afar. The
 * account of a sample member is everybody's: nobody sees or ends there what others do.
 */
@Service
public class SignedInDevices {

  private final Me me;
  private final Sessions sessions;

  SignedInDevices(Me me, Sessions sessions) {
    this.me = me;
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
    Person person = me.person();
    return person.sample() ? List.of() : sessions.of(person.id(), session);
  }

  /** Signs the person out there. One that has ended meanwhile is no error; this one stays. */
  public void end(String handle, String session) {
    Person person = me.owner();
    sessions.end(person.id(), handle, session);
  }

  /** Signs the person out everywhere but here. */
  public void endOthers(String session) {
    Person person = me.owner();
    sessions.endOthers(person.id(), session);
  }
}
