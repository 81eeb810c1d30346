package org.corridor.communities.references.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody reads the inventory, members enter works; who entered one changes or removes it. */
@Service
@Transactional
public class KeepReferences {

  public static final int PAGE = 20;
  public static final int MOST_IN_FILE = 2_000;
  private static final int MOST_A_DAY = 50;

  private final ReferenceTable table;
  private final Authors authors;
  private final Attempts attempts;
  private final Clock clock;

  KeepReferences(ReferenceTable table, Authors authors, Attempts attempts, Clock clock) {
    this.table = table;
    this.authors = authors;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Found<Reference> find(ReferenceSearch search, int page) {
    Found.Slice slice = Found.Slice.of(table.count(search), page, PAGE);
    return slice.with(table.list(search, PAGE, slice.skip()));
  }

  /** All that were found, for a file. */
  @Transactional(readOnly = true)
  public List<Reference> all(ReferenceSearch search) {
    return table.list(search, MOST_IN_FILE, 0);
  }

  /**
   * @throws NoReference where there is none that the reader may see
   */
  @Transactional(readOnly = true)
  public Reference show(UUID id) {
    return table.find(id).filter(this::isSeen).orElseThrow(NoReference::new);
  }

  boolean isSeen(Reference one) {
    return !one.hidden() || isMine(one) || authors.isSteward();
  }

  public boolean isMine(Reference one) {
    PersonId person = one.person();
    return person != null && authors.isMe(person);
  }

  /**
   * Enters a work; the same again, as by a double click, is one.
   *
   * @throws KnownReference where it stands there already
   */
  public void add(UUID id, Facts facts) {
    PersonId me = authors.me();
    if (table.find(id).filter(this::isMine).isPresent()) {
      return;
    }
    attempts.count(new Limit("reference", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    requireNew(id, facts);
    if (!table.add(new Reference(id, me, facts, false, 0, now()))) {
      requireNew(id, facts);
      throw new NoReference();
    }
  }

  private void requireNew(UUID id, Facts facts) {
    table
        .same(id, facts)
        .ifPresent(
            known -> {
              throw new KnownReference(known);
            });
  }

  /**
   * @throws NoReference where there is none that the reader may see
   * @throws AccessDeniedException for who did not enter it
   */
  @Transactional(readOnly = true)
  public Reference own(UUID id) {
    authors.me();
    return requireMine(show(id));
  }

  private Reference requireMine(Reference one) {
    if (!isMine(one)) {
      throw new AccessDeniedException("Only for who entered it");
    }
    return one;
  }

  /**
   * @param base the revision that was changed
   * @throws ReferenceChanged where it has another one now
   * @throws KnownReference where another entry is the same work
   */
  public void edit(UUID id, Facts facts, int base) {
    own(id);
    Reference before = requireMine(table.lock(id).orElseThrow(NoReference::new));
    requireNew(id, facts);
    table.save(before.with(facts, base, now()));
  }

  public void remove(UUID id) {
    table.remove(own(id).id());
  }

  @Transactional(readOnly = true)
  public int year() {
    return LocalDate.now(clock).getYear();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
