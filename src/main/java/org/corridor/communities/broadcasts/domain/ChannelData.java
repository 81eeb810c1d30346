package org.corridor.communities.broadcasts.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.communities.writing.OwnRows;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Channels, places as an editor, and posts, as personal data. */
@Component
class ChannelData implements PersonalDataHolder {

  private final ChannelTable table;
  private final PostTable posts;
  private final OwnRows rows;
  private final Texts texts;

  ChannelData(ChannelTable table, PostTable posts, OwnRows rows, Texts texts) {
    this.table = table;
    this.posts = posts;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    for (Channel one : table.of(person)) {
      lines.add(
          new Line(
              texts.text(reader, one.facts().kind().text()), one.facts().title(), one.id().path()));
    }
    for (Post one : posts.of(person)) {
      lines.add(new Line(texts.text(reader, one.state().text()), one.facts().title(), one.path()));
    }
    return rows.held(
        person,
        "channels",
        texts.text(reader, "communities.broadcasts.mine"),
        lines,
        "channel t where person = :person order by changed_at",
        "channel_editor t where person = :person order by since",
        "channel_post t where person = :person order by changed_at");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table.erase(person);
  }
}
