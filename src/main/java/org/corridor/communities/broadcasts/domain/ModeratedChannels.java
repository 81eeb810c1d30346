package org.corridor.communities.broadcasts.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Channels that readers report as a whole. */
@Component
@Transactional
class ModeratedChannels implements Moderated {

  private static final int EXCERPT = 200;

  private final ChannelTable table;
  private final ReadChannels read;

  ModeratedChannels(ChannelTable table, ReadChannels read) {
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "channel";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(known -> table.find(new ChannelId(known)))
        .filter(one -> reader.isEmpty() || read.reads(one))
        .map(
            one ->
                new Thing(
                    one.id().toString(),
                    Markdown.excerpt(one.facts().title() + ": " + one.facts().about(), EXCERPT),
                    one.facts().language(),
                    one.id().path(),
                    one.owner(),
                    one.circleId()));
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
