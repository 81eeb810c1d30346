package org.corridor.communities.news.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.corridor.communities.news.domain.NewsQuestion;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;

/** A question about news as an address, and back. What does not exist is left out. */
final class NewsAddress {

  /** All that can be applied for. */
  static final String OPPORTUNITIES = "opportunities";

  private static final String[] NAMES = {"q", "kind", "tag", "country", "language", "sort"};

  private NewsAddress() {}

  static NewsQuestion read(Submission asked) {
    Set<NewsKind> kinds = kinds(asked.text("kind", 20));
    boolean opportunities = !kinds.isEmpty() && kinds.stream().allMatch(NewsKind::isOpportunity);
    String sort = asked.text("sort", 10);
    String tag = asked.text("tag", 20);
    return new NewsQuestion(
        Lists.words(asked),
        kinds,
        Stream.of(Tag.values()).filter(one -> one.code().equals(tag)).findFirst().orElse(null),
        Lists.filter(asked, "country", Countries.codes()),
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList()),
        sort.equals("deadline") || opportunities && !sort.equals("newest"));
  }

  private static Set<NewsKind> kinds(String typed) {
    Set<NewsKind> kinds = EnumSet.noneOf(NewsKind.class);
    for (NewsKind kind : NewsKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(typed)
          || typed.equals(OPPORTUNITIES) && kind.isOpportunity()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  static String of(String path, Submission asked, int page) {
    return Lists.address(path, asked, page, NAMES);
  }
}
