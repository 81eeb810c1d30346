package org.corridor.communities.muting.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.corridor.communities.Circles;
import org.corridor.communities.Moderated;
import org.corridor.communities.Moderated.Thing;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mutes or blocks who wrote something. Whom one wants to keep apart is named by what they wrote, so
 * that nobody learns who it was.
 */
@Service
@Transactional
public class KeepApart {

  private final CurrentPerson current;
  private final ObjectProvider<Moderated> kinds;
  private final Circles circles;
  private final MuteTable mutes;
  private final Clock clock;

  KeepApart(
      CurrentPerson current,
      ObjectProvider<Moderated> kinds,
      Circles circles,
      MuteTable mutes,
      Clock clock) {
    this.current = current;
    this.kinds = kinds;
    this.circles = circles;
    this.mutes = mutes;
    this.clock = clock;
  }

  /** Empty where the reader does not see it, wrote it, or its author is not known. */
  @Transactional(readOnly = true)
  public Optional<Thing> thing(String kind, String id) {
    PersonId me = me();
    return kinds.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .flatMap(one -> one.find(id, Optional.of(me)))
        .filter(one -> one.author() != null && !me.equals(one.author()));
  }

  /** False where there is nothing of the kind. */
  public boolean apart(String kind, String id, boolean blocks) {
    Optional<Thing> thing = thing(kind, id);
    thing.ifPresent(
        one -> {
          PersonId other = one.author();
          var circle = one.circle();
          if (other != null) {
            String name = circle == null ? "" : circles.nameOf(circle, other).orElse("");
            mutes.add(me(), other, blocks, name, clock.instant().truncatedTo(ChronoUnit.MICROS));
          }
        });
    return thing.isPresent();
  }

  @Transactional(readOnly = true)
  public List<Muted> mine() {
    return mutes.of(me());
  }

  public void end(PersonId other) {
    mutes.remove(me(), other);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
