package org.corridor.communities.broadcasts.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A post of a channel, with sound or without. A draft is seen by the editors of its channel only.
 *
 * @param sound null for none
 * @param revision counts its changes, from 0
 */
public record Post(
    UUID id,
    ChannelId channel,
    PersonId author,
    Facts facts,
    State state,
    boolean hidden,
    Sound.@Nullable Facts sound,
    int revision,
    Instant changed,
    @Nullable Instant published) {

  /** How it stands. */
  public enum State {
    DRAFT,
    PUBLISHED;

    /** Key of its name. */
    public String text() {
      return "communities.broadcasts.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What it says.
   *
   * @param byline how its author wants to be named; empty for not at all
   * @param text Markdown
   */
  public record Facts(String title, String byline, Language language, String text) {
    public static final int TITLE = 150;
    public static final int LINE = 100;
    public static final int TEXT = 20_000;

    @Override
    public String toString() {
      return "Facts";
    }
  }

  public String path() {
    return channel.path() + "/posts/" + id;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Whether all may see it who read the channel. */
  public boolean isPublic() {
    return state == State.PUBLISHED && !hidden;
  }

  /**
   * @param base the revision that was changed
   * @throws ChangedMeanwhile where it has another one now
   */
  Post with(Facts now, Sound.@Nullable Facts heard, int base, Instant when) {
    if (base != revision) {
      throw new ChangedMeanwhile();
    }
    return new Post(id, channel, author, now, state, hidden, heard, revision + 1, when, published);
  }

  /** Published first, it keeps its day when it comes back. */
  Post become(State next, Instant when) {
    return new Post(
        id,
        channel,
        author,
        facts,
        next,
        hidden,
        sound,
        revision + 1,
        when,
        next == State.PUBLISHED && published == null ? when : published);
  }
}
