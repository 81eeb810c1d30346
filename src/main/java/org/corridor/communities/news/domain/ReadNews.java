package org.corridor.communities.news.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.domain.NewsItem.State;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.corridor.people.WaitingForStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News for everybody; without those of people whom the reader does not want to meet. */
@Service
@Transactional(readOnly = true)
public class ReadNews implements WaitingForStewards {

  public static final int PAGE = 20;

  /** As many as a feed tells. */
  public static final int FEED = 50;

  private static final int LISTED = 20;

  private final NewsTable table;
  private final Authors authors;
  private final Texts texts;
  private final Clock clock;

  ReadNews(NewsTable table, Authors authors, Texts texts, Clock clock) {
    this.table = table;
    this.authors = authors;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of news, and the countries that there is any of. */
  public record View(Found<NewsItem> found, Set<String> countries) {}

  public View find(NewsQuestion question, int page) {
    LocalDate today = today();
    Set<UUID> unseen = authors.unseen(table.authors(today));
    Found.Slice slice = Found.Slice.of(table.count(question, today, unseen), page, PAGE);
    return new View(
        slice.with(table.list(question, today, unseen, PAGE, slice.skip())),
        table.countries(today, unseen));
  }

  /** The newest, for programs: the same for whoever asks. */
  public List<NewsItem> feed(NewsQuestion question) {
    LocalDate today = today();
    return table.list(question, today, authors.unseenByAll(table.authors(today)), FEED, 0);
  }

  /**
   * One of them: what is public for everybody; else for its author, and for stewards where it waits
   * for them or was hidden.
   *
   * @throws NoNews for everybody else
   */
  public NewsItem show(NewsId id) {
    return table.find(id.value()).filter(this::isSeen).orElseThrow(NoNews::new);
  }

  boolean isSeen(NewsItem one) {
    return isMine(one)
        || one.isPublic(today()) && authors.sees(one.author())
        || (one.waits() || one.hidden() && one.state() != State.DRAFT) && authors.isSteward();
  }

  public boolean isMine(NewsItem one) {
    return authors.isMe(one.author());
  }

  /** Whether the reader is to decide about it. */
  public boolean decides(NewsItem one) {
    return one.waits() && authors.isSteward();
  }

  public boolean isOver(NewsItem one) {
    return one.isOver(today());
  }

  @Override
  public List<Item> waiting(Language reader) {
    return table.waiting(LISTED).stream()
        .map(
            one ->
                new Item(
                    texts.text(reader, "communities.news.waits"),
                    one.story().title(),
                    one.changed(),
                    one.id().path()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
