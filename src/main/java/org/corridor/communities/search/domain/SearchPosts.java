package org.corridor.communities.search.domain;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.threads.Threads;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Folding.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds posts by their words, the newest first. The index proposes; what of it somebody may read is
 * decided by the tables at that moment, as on every page.
 */
@Service
public class SearchPosts {

  public static final int A_PAGE = 20;
  public static final int MOST_PAGES = 25;

  /** How many more than wanted are looked at, since some may not be shown. */
  private static final int SPARE = 20;

  private static final int MOST_LOOKED_AT = 4_000;
  private static final int SHORTEST_BEGINNING = 3;

  private final FollowPosts index;
  private final Threads threads;
  private final Circles circles;
  private final CurrentPerson current;

  SearchPosts(FollowPosts index, Threads threads, Circles circles, CurrentPerson current) {
    this.index = index;
    this.threads = threads;
    this.circles = circles;
    this.current = current;
  }

  /**
   * @param circle the one that was searched, where the reader may read it; null for all
   * @param page from 1
   */
  public record Found(@Nullable CircleView circle, List<Said> posts, int page, boolean more) {}

  /**
   * @param typed words in any language; nothing is found by none
   * @param within only this circle; empty for all that the reader may read
   */
  public Found find(String typed, Optional<CircleId> within, int page) {
    Optional<PersonId> reader = current.person();
    CircleView circle = within.flatMap(one -> circles.find(one, reader)).orElse(null);
    if (within.isPresent() && circle == null) {
      return new Found(null, List.of(), 1, false);
    }
    Query words = words(typed);
    if (words == null) {
      return new Found(circle, List.of(), 1, false);
    }
    int wanted = page * A_PAGE + 1;
    List<Said> found = find(all(words, circle, reader), wanted, reader);
    int from = Math.min(found.size(), (page - 1) * A_PAGE);
    return new Found(
        circle,
        found.subList(from, Math.min(found.size(), from + A_PAGE)),
        page,
        found.size() >= wanted && page < MOST_PAGES);
  }

  /** Looks further where too many of the proposed may not be shown. */
  private List<Said> find(Query query, int wanted, Optional<PersonId> reader) {
    int looked = wanted + SPARE;
    while (true) {
      List<Long> proposed = index.newest(query, looked);
      List<Said> shown = threads.shown(proposed, reader);
      if (shown.size() >= wanted || proposed.size() < looked || looked >= MOST_LOOKED_AT) {
        return shown;
      }
      looked *= 4;
    }
  }

  private Query all(Query words, @Nullable CircleView circle, Optional<PersonId> reader) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (circle != null) {
      return all.add(
              new TermQuery(new Term(IndexedPost.CIRCLE, circle.id().toString())), Occur.FILTER)
          .build();
    }
    BooleanQuery.Builder readable = new BooleanQuery.Builder();
    readable.add(new TermQuery(new Term(IndexedPost.OPEN, "1")), Occur.SHOULD);
    List<BytesRef> mine =
        reader.map(circles::mine).orElse(List.of()).stream()
            .filter(one -> !one.isOpen())
            .map(one -> new BytesRef(one.id().toString()))
            .toList();
    if (!mine.isEmpty()) {
      readable.add(new TermInSetQuery(IndexedPost.CIRCLE, mine), Occur.SHOULD);
    }
    return all.add(readable.build(), Occur.FILTER).build();
  }

  /** Words that say nothing do not count beside others; the last may be a beginning. */
  private static @Nullable Query words(String typed) {
    List<Word> words = Folding.words(typed);
    List<Word> telling = words.stream().filter(word -> !word.isEmpty()).toList();
    List<Word> asked = telling.isEmpty() ? words : telling;
    if (asked.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < asked.size(); i++) {
      Term term = new Term(IndexedPost.WORDS, asked.get(i).stem());
      boolean beginning = i == asked.size() - 1 && term.text().length() >= SHORTEST_BEGINNING;
      all.add(beginning ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
    }
    return all.build();
  }
}
