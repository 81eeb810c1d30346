package org.corridor.communities.broadcasts.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts of channels that readers report. */
@Component
@Transactional
class ModeratedPosts implements Moderated {

  private static final int EXCERPT = 200;

  private final ChannelTable channels;
  private final PostTable table;
  private final ReadChannels read;

  ModeratedPosts(ChannelTable channels, PostTable table, ReadChannels read) {
    this.channels = channels;
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "broadcast";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> reader.isEmpty() || read.sees(one))
        .map(this::thing);
  }

  private Thing thing(Post one) {
    CircleId circle = channels.find(one.channel()).map(Channel::circleId).orElse(null);
    return new Thing(
        one.id().toString(),
        Markdown.excerpt(one.facts().title() + ": " + one.facts().text(), EXCERPT),
        one.facts().language(),
        one.path(),
        one.author(),
        circle);
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
