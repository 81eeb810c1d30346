package org.corridor.people.work.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.people.WaitsForPerson.Item;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what waits for the signed-in person: what is late first, then by the day, then the rest.
 */
@Service
@Transactional(readOnly = true)
public class MyWork {

  /** More than anybody does in a day. */
  static final int MOST = 100;

  private final List<WaitsForPerson> parts;
  private final CurrentPerson current;
  private final Clock clock;

  MyWork(List<WaitsForPerson> parts, CurrentPerson current, Clock clock) {
    this.parts = parts;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param late whether its day is over
   */
  public record Task(Item item, boolean late) {}

  /**
   * @throws AccessDeniedException where nobody is signed in
   */
  public List<Task> list(Language reader) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    LocalDate today = LocalDate.now(clock);
    return parts.stream()
        .flatMap(part -> part.waiting(me, reader).stream())
        .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(MOST)
        .map(item -> new Task(item, isLate(item, today)))
        .toList();
  }

  private static boolean isLate(Item item, LocalDate today) {
    LocalDate due = item.due();
    return due != null && due.isBefore(today);
  }
}
