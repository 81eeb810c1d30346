package org.corridor.communities.broadcasts.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Channel.Kind;
import org.corridor.communities.broadcasts.domain.ChannelTable.Search;
import org.corridor.communities.broadcasts.domain.ChannelTable.Unseen;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Channels and their posts, for who may read them. */
@Service
@Transactional(readOnly = true)
public class ReadChannels {

  public static final int PAGE = 20;

  /** As many as a feed tells. */
  public static final int FEED = 50;

  private static final int NEXT = 10;
  private static final int MOST_CHANNELS = 500;

  private final ChannelTable table;
  private final PostTable posts;
  private final Editors editors;
  private final Authors authors;
  private final Circles circles;
  private final HiddenPages hidden;
  private final Clock clock;

  ReadChannels(
      ChannelTable table,
      PostTable posts,
      Editors editors,
      Authors authors,
      Circles circles,
      HiddenPages hidden,
      Clock clock) {
    this.table = table;
    this.posts = posts;
    this.editors = editors;
    this.authors = authors;
    this.circles = circles;
    this.hidden = hidden;
    this.clock = clock;
  }

  /** A page of channels, and what is on next in all of them. */
  public record View(Found<Channel> found, List<OnAir> next) {}

  /** A transmission and where it is heard. */
  public record OnAir(Channel channel, Transmission transmission, boolean now) {}

  /**
   * A channel as its page shows it.
   *
   * @param edits whether the reader writes for it
   * @param owns whether the reader decides about it
   * @param open whether everybody reads it, so that it has a feed
   * @param drafts for editors only
   */
  public record One(
      Channel channel,
      boolean edits,
      boolean owns,
      boolean open,
      Found<Post> posts,
      List<Post> drafts,
      List<OnAir> schedule) {}

  public View find(String words, @Nullable Kind kind, String language, int page) {
    Unseen unseen = unseen();
    Search search = new Search(words, kind, language);
    Found.Slice slice = Found.Slice.of(table.count(search, unseen), page, PAGE);
    List<Channel> all = table.list(new Search("", null, ""), unseen, MOST_CHANNELS, 0);
    return new View(slice.with(table.list(search, unseen, PAGE, slice.skip())), schedule(all));
  }

  private Unseen unseen() {
    Unseen all = table.all();
    Set<UUID> closed = new HashSet<>(all.circles());
    closed.removeIf(one -> circles.find(new CircleId(one), authors.reader()).isPresent());
    Set<UUID> gone =
        all.organisations().stream()
            .filter(one -> hidden.hides(new OrganisationId(one)))
            .collect(Collectors.toSet());
    return new Unseen(authors.unseen(all.people()), closed, gone);
  }

  /**
   * @throws NoChannel where there is none, or the reader may not read it
   */
  public One show(ChannelId id, int page) {
    Channel one = channel(id);
    boolean edits = editors.edits(one);
    Set<UUID> unseen = authors.unseen(posts.authors(id));
    Found.Slice slice = Found.Slice.of(posts.count(id, unseen), page, PAGE);
    return new One(
        one,
        edits,
        editors.owns(one),
        editors.isOpen(one),
        slice.with(posts.list(id, unseen, PAGE, slice.skip())),
        edits ? posts.notPublished(id, PAGE) : List.of(),
        schedule(List.of(one)));
  }

  private List<OnAir> schedule(List<Channel> channels) {
    Map<ChannelId, Channel> known = new LinkedHashMap<>();
    channels.forEach(one -> known.put(one.id(), one));
    Instant now = clock.instant();
    return table
        .schedule(
            known.keySet().stream().map(ChannelId::value).collect(Collectors.toSet()), now, NEXT)
        .stream()
        .flatMap(
            one ->
                java.util.stream.Stream.ofNullable(known.get(one.channel()))
                    .map(channel -> new OnAir(channel, one, !one.starts().isAfter(now))))
        .toList();
  }

  public Channel channel(ChannelId id) {
    return table.find(id).filter(editors::reads).orElseThrow(NoChannel::new);
  }

  /**
   * A post of a channel that the reader may read; a draft for its editors, a hidden one for these
   * and stewards.
   *
   * @throws NoChannel for everybody else
   */
  public Post post(ChannelId channel, UUID id) {
    Channel one = channel(channel);
    return posts
        .find(id)
        .filter(post -> post.channel().equals(channel) && sees(one, post))
        .orElseThrow(NoChannel::new);
  }

  private boolean sees(Channel channel, Post post) {
    return post.isPublic() && authors.sees(post.author())
        || editors.edits(channel)
        || !post.isDraft() && post.hidden() && authors.isSteward();
  }

  boolean sees(Post post) {
    return table
        .find(post.channel())
        .filter(one -> editors.reads(one) && sees(one, post))
        .isPresent();
  }

  boolean reads(Channel one) {
    return editors.reads(one);
  }

  public boolean edits(Channel one) {
    return editors.edits(one);
  }

  public boolean isMine(Post post) {
    return authors.isMe(post.author());
  }

  /** Part of the sound of a post that was found already. */
  public byte[] part(Post post, int from, int length) {
    return posts.part(post.id(), from, length);
  }

  /** What a feed tells: a channel that everybody may read, and its posts as a visitor sees them. */
  public record Feed(Channel channel, List<Post> posts) {}

  /**
   * @throws NoChannel where not everybody reads the channel, whoever asks
   */
  public Feed feed(ChannelId id) {
    Channel one = table.find(id).filter(editors::isOpen).orElseThrow(NoChannel::new);
    return new Feed(one, posts.list(id, authors.unseenByAll(posts.authors(id)), FEED, 0));
  }

  /** Those of a circle whose reader may read it. */
  public List<Channel> ofCircle(CircleId circle, int most) {
    return table.ofCircle(circle.value(), most);
  }
}
