package org.corridor.communities.news.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News that readers report. */
@Component
@Transactional
class ModeratedNews implements Moderated {

  private static final int EXCERPT = 200;

  private final NewsTable table;
  private final ReadNews read;

  ModeratedNews(NewsTable table, ReadNews read) {
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "news";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> reader.isEmpty() || read.isSeen(one))
        .map(ModeratedNews::thing);
  }

  private static Thing thing(NewsItem one) {
    Story story = one.story();
    return new Thing(
        one.id().toString(),
        Markdown.excerpt(story.title() + ": " + story.text(), EXCERPT),
        story.language(),
        one.id().path(),
        one.author(),
        null);
  }

  @Override
  public void hide(String id) {
    change(id, true);
  }

  @Override
  public void show(String id) {
    change(id, false);
  }

  private void change(String id, boolean hidden) {
    UUID known = Submission.uuid(id);
    if (known != null) {
      table.hide(known, hidden);
    }
  }
}
