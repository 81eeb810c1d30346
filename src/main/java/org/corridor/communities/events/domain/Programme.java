package org.corridor.communities.events.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens at an event.
 *
 * @param sessions by time, then by room; dropped ones are among them
 */
public record Programme(List<Session> sessions, List<Stand> stands) {

  public static final Programme EMPTY = new Programme(List.of(), List.of());

  public Programme {
    sessions = List.copyOf(sessions);
    stands = List.copyOf(stands);
  }

  /** Those that take place. */
  public List<Session> held() {
    return sessions.stream().filter(session -> !session.dropped()).toList();
  }

  /**
   * The next programme after this one: what changed counts on, what disappeared is kept as dropped
   * where others may have it in their calendars.
   *
   * @param published whether others have seen this one
   */
  Programme become(Programme next, boolean published) {
    Map<UUID, Session> had =
        sessions.stream().collect(Collectors.toMap(Session::id, Function.identity()));
    List<Session> all = new ArrayList<>();
    for (Session session : next.sessions) {
      Session before = had.remove(session.id());
      all.add(
          before == null
              ? session.numbered(0)
              : session.numbered(
                  session.saysTheSameAs(before) ? before.sequence() : before.sequence() + 1));
    }
    if (published) {
      had.values().forEach(gone -> all.add(gone.dropped() ? gone : gone.drop()));
    }
    return new Programme(all, next.stands);
  }
}
