package org.corridor.communities.news.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.domain.NewsItem.State;
import org.corridor.communities.writing.Authors;
import org.corridor.people.PersonId;
import org.corridor.people.Stewardship;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members write news, stewards read first what newcomers write. For others nothing that is not
 * published is there ({@link NoNews}); of what is, they change nothing ({@link
 * AccessDeniedException}).
 */
@Service
@Transactional
public class WriteNews {

  /** From so many published pieces on, what somebody writes is shown at once. */
  public static final int TRUSTED_AFTER = 3;

  private static final int NEWCOMERS_A_DAY = 5;
  private static final int MOST_A_DAY = 50;

  private final NewsTable table;
  private final Authors authors;
  private final Stewardship stewardship;
  private final WriteToPeople mails;
  private final Attempts attempts;
  private final Clock clock;

  WriteNews(
      NewsTable table,
      Authors authors,
      Stewardship stewardship,
      WriteToPeople mails,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.authors = authors;
    this.stewardship = stewardship;
    this.mails = mails;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<NewsItem> mine() {
    return table.of(authors.me());
  }

  /** Whether what the signed-in person writes is shown at once. */
  @Transactional(readOnly = true)
  public boolean amTrusted() {
    return authors.isSteward() || table.approved(authors.me()) >= TRUSTED_AFTER;
  }

  /** Keeps a draft; the same again, as by a double click, is one. */
  public void draft(NewsId id, Story story) {
    PersonId me = authors.me();
    if (table.find(id.value()).isEmpty()) {
      int most = amTrusted() ? MOST_A_DAY : NEWCOMERS_A_DAY;
      attempts.count(new Limit("news", me.toString(), most, Duration.ofDays(1)));
    }
    table.add(NewsItem.draft(id, me, story, now()));
    own(id);
  }

  /** To be changed, by its author. */
  @Transactional(readOnly = true)
  public NewsItem own(NewsId id) {
    return requireOwn(table.find(id.value()).orElseThrow(NoNews::new));
  }

  /**
   * @param base the revision that was changed
   * @throws NewsChanged where it has another one now
   */
  public void edit(NewsId id, Story story, int base) {
    table.save(lock(id).with(story, base, amTrusted(), now(), today()));
  }

  /** Publishes it, or lets it wait for a steward. */
  public State send(NewsId id) {
    NewsItem before = lock(id);
    NewsItem after = before.send(amTrusted(), now(), today());
    if (!after.equals(before)) {
      table.save(after);
    }
    return after.state();
  }

  /** Makes it a draft again. */
  public void withdraw(NewsId id) {
    NewsItem before = lock(id);
    if (before.state() != State.DRAFT) {
      table.save(before.withdraw(now()));
    }
  }

  /** Removes it for good, unless it is published: that is withdrawn first. */
  public void remove(NewsId id) {
    if (lock(id).state() != State.PUBLISHED) {
      table.remove(id);
    }
  }

  /**
   * A steward has read it.
   *
   * @param base the revision that was read
   * @throws NewsChanged where it was changed since, or was decided already
   */
  public void approve(NewsId id, int base) {
    stewardship.require();
    NewsItem after = decided(id).approve(base, now(), today());
    table.save(after);
    tell(after, "communities.news.mail.approved");
  }

  /**
   * @param why its author reads it
   */
  public void decline(NewsId id, int base, String why) {
    stewardship.require();
    NewsItem after = decided(id).decline(base, why, now());
    table.save(after);
    tell(after, "communities.news.mail.declined");
  }

  private NewsItem decided(NewsId id) {
    return table.lock(id).filter(one -> one.state() != State.DRAFT).orElseThrow(NoNews::new);
  }

  private void tell(NewsItem one, String key) {
    mails.write(one.author(), key, Map.of("title", one.story().title()), one.id().path());
  }

  private NewsItem lock(NewsId id) {
    return requireOwn(table.lock(id).orElseThrow(NoNews::new));
  }

  private NewsItem requireOwn(NewsItem one) {
    if (!one.author().equals(authors.me())) {
      if (one.isPublic(today())) {
        throw new AccessDeniedException("Only its author changes it");
      }
      throw new NoNews();
    }
    return one;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
