package org.corridor.communities.broadcasts.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A channel. It belongs to a circle, to an organisation, or to whoever began it.
 *
 * @param owner who began it; null once they were erased
 * @param hidden whether moderators took it out of sight
 * @param key of the link by which editors join; secret
 * @param revision counts its changes, from 0
 */
public record Channel(
    ChannelId id,
    @Nullable PersonId owner,
    Facts facts,
    @Nullable UUID circle,
    @Nullable UUID organisation,
    boolean hidden,
    String key,
    int revision,
    Instant changed) {

  /** What sort of channel. */
  public enum Kind {
    RADIO,
    PODCAST,
    MAGAZINE,
    BLOG;

    /** Key of its name. */
    public String text() {
      return "communities.broadcasts.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a channel says of itself.
   *
   * @param about Markdown
   * @param stream address where it is heard live; empty for none
   * @param zone in which its schedule is told, as the IANA names it
   */
  public record Facts(
      Kind kind, String title, Language language, String about, String stream, String zone) {
    public static final int TITLE = 100;
    public static final int ABOUT = 2_000;

    public ZoneId zoneId() {
      return ZoneId.of(zone);
    }
  }

  public @Nullable CircleId circleId() {
    return circle == null ? null : new CircleId(circle);
  }

  public @Nullable OrganisationId organisationId() {
    return organisation == null ? null : new OrganisationId(organisation);
  }

  /**
   * @param base the revision that was changed
   * @throws ChangedMeanwhile where it has another one now
   */
  Channel with(Facts now, int base, Instant when) {
    if (base != revision) {
      throw new ChangedMeanwhile();
    }
    return new Channel(id, owner, now, circle, organisation, hidden, key, revision + 1, when);
  }

  Channel withKey(String fresh) {
    return new Channel(id, owner, facts, circle, organisation, hidden, fresh, revision, changed);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Channel " + id;
  }
}
