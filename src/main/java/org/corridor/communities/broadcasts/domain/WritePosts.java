package org.corridor.communities.broadcasts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Post.State;
import org.corridor.communities.writing.Authors;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors write posts of their channels; they work on one another's. */
@Service
@Transactional
public class WritePosts {

  private static final int MOST_A_DAY = 50;

  private final ChannelTable channels;
  private final PostTable table;
  private final Editors editors;
  private final Authors authors;
  private final Attempts attempts;
  private final Clock clock;

  WritePosts(
      ChannelTable channels,
      PostTable table,
      Editors editors,
      Authors authors,
      Attempts attempts,
      Clock clock) {
    this.channels = channels;
    this.table = table;
    this.editors = editors;
    this.authors = authors;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A channel that the signed-in person writes for. */
  @Transactional(readOnly = true)
  public Channel channel(ChannelId id) {
    Channel one = channels.find(id).filter(editors::reads).orElseThrow(NoChannel::new);
    authors.me();
    if (!editors.edits(one)) {
      throw new AccessDeniedException("Only for its editors");
    }
    return one;
  }

  /**
   * Keeps a draft; the same again, as by a double click, is one.
   *
   * @param sound as it was sent; empty for none
   * @throws NoSound where it is none that is taken
   */
  public void draft(ChannelId channel, UUID id, Post.Facts facts, byte[] sound) {
    channel(channel);
    Sound heard = sound.length == 0 ? null : Sound.of(sound);
    if (table.find(id).isPresent()) {
      own(channel, id);
      return;
    }
    attempts.count(
        new Limit("channel-post", authors.me().toString(), MOST_A_DAY, Duration.ofDays(1)));
    table.add(
        new Post(
            id,
            channel,
            authors.me(),
            facts,
            State.DRAFT,
            false,
            heard == null ? null : heard.facts(),
            0,
            now(),
            null));
    if (heard != null) {
      table.put(id, heard.content());
    }
  }

  /** To be changed, by an editor of its channel. */
  @Transactional(readOnly = true)
  public Post own(ChannelId channel, UUID id) {
    channel(channel);
    return table.find(id).filter(one -> one.channel().equals(channel)).orElseThrow(NoChannel::new);
  }

  /**
   * @param sound takes the place of the one that is there; empty for no other one
   * @param without whether the one that is there goes
   * @param base the revision that was changed
   * @throws ChangedMeanwhile where it has another one now
   */
  public void change(
      ChannelId channel, UUID id, Post.Facts facts, byte[] sound, boolean without, int base) {
    Post before = lock(channel, id);
    Sound heard = sound.length == 0 ? null : Sound.of(sound);
    Sound.Facts kept = without ? null : before.sound();
    table.save(before.with(facts, heard == null ? kept : heard.facts(), base, now()));
    if (heard != null) {
      table.put(id, heard.content());
    } else if (without) {
      table.removeSound(id);
    }
  }

  public void publish(ChannelId channel, UUID id) {
    become(channel, id, State.PUBLISHED);
  }

  /** Makes it a draft again. */
  public void withdraw(ChannelId channel, UUID id) {
    become(channel, id, State.DRAFT);
  }

  private void become(ChannelId channel, UUID id, State next) {
    Post before = lock(channel, id);
    if (before.state() != next) {
      table.save(before.become(next, now()));
    }
  }

  /** Removes a draft for good; what is published is withdrawn first. */
  public void remove(ChannelId channel, UUID id) {
    if (lock(channel, id).isDraft()) {
      table.remove(id);
    }
  }

  private Post lock(ChannelId channel, UUID id) {
    channel(channel);
    return table.lock(id).filter(one -> one.channel().equals(channel)).orElseThrow(NoChannel::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
