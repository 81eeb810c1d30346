package org.corridor.communities.news.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.corridor.communities.news.domain.Story;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and fills the form of a piece of news. */
@Component
class NewsForm {

  private final Clock clock;

  NewsForm(Clock clock) {
    this.clock = clock;
  }

  /** Null where something is wrong. */
  @Nullable Story read(Submission sent, Language reader) {
    NewsKind kind = sent.choice("kind", NewsKind.class);
    if (kind == null && sent.text("kind", 20).isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    List<Tag> tags = List.copyOf(sent.choices("tags", Tag.class));
    if (tags.size() > Story.MOST_TAGS) {
      sent.problem("tags", "communities.news.tags.many", Map.of("most", Story.MOST_TAGS));
    }
    String title = sent.required("title", Story.TITLE);
    String text = sent.required("text", Story.TEXT);
    String byline = sent.text("byline", Story.LINE);
    String link = Lists.link(sent, "link");
    String country = Lists.country(sent, "country", false);
    LocalDate deadline = day(sent, "deadline");
    LocalDate until = day(sent, "until");
    return kind == null || !sent.isValid()
        ? null
        : new Story(
            kind,
            title,
            byline,
            Lists.language(sent, reader),
            text,
            link,
            country,
            tags,
            deadline,
            until);
  }

  /** From today, and at most a year ahead. */
  private @Nullable LocalDate day(Submission sent, String name) {
    LocalDate today = LocalDate.now(clock);
    return sent.day(name, today, today.plusYears(1), "communities.news.day.wrong");
  }

  static Form empty(Language reader) {
    return Form.builder().put("language", reader.code()).build();
  }

  static Form fill(Story story) {
    return Form.builder()
        .put("kind", story.kind())
        .put("title", story.title())
        .put("byline", story.byline())
        .put("language", story.language().code())
        .put("text", story.text())
        .put("link", story.link())
        .put("country", story.country())
        .putAll("tags", story.tags())
        .put("deadline", story.deadline())
        .put("until", story.until())
        .build();
  }
}
