package org.corridor.communities.broadcasts.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.writing.Authors;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins channels and looks after them. Who may not read one is told {@link NoChannel}, who reads
 * it and may not change it {@link AccessDeniedException}.
 */
@Service
@Transactional
public class KeepChannels {

  private static final int MOST_A_DAY = 5;
  private static final int MOST_EDITORS = 30;
  private static final int KEY = 16;

  private final ChannelTable table;
  private final Editors editors;
  private final Authors authors;
  private final Circles circles;
  private final Representation representation;
  private final Attempts attempts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  KeepChannels(
      ChannelTable table,
      Editors editors,
      Authors authors,
      Circles circles,
      Representation representation,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.editors = editors;
    this.authors = authors;
    this.circles = circles;
    this.representation = representation;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** The circles that the signed-in person hosts, which may have a channel. */
  @Transactional(readOnly = true)
  public List<CircleView> circles() {
    PersonId me = authors.me();
    return circles.mine(me).stream()
        .filter(one -> one.runs() && circles.isHost(one.id(), me))
        .toList();
  }

  /** The organisations that the signed-in person speaks for. */
  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    return representation.spokenForBy(authors.me());
  }

  @Transactional(readOnly = true)
  public List<Channel> mine() {
    return table.of(authors.me()).stream().filter(editors::reads).toList();
  }

  /** Begins one; the same again, as by a double click, is one. */
  public void begin(
      ChannelId id,
      Channel.Facts facts,
      @Nullable CircleId circle,
      @Nullable OrganisationId organisation) {
    PersonId me = authors.me();
    if (circle != null && circles().stream().noneMatch(one -> one.id().equals(circle))) {
      throw new AccessDeniedException("Only hosts begin channels of a circle");
    }
    if (organisation != null && !editors.speaksFor(organisation, me)) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    if (table.find(id).isEmpty()) {
      attempts.count(new Limit("channel", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    }
    table.add(
        new Channel(
            id,
            me,
            facts,
            circle == null ? null : circle.value(),
            organisation == null ? null : organisation.value(),
            false,
            key(),
            0,
            now()));
    own(id);
  }

  /** To be changed, by who decides about it. */
  @Transactional(readOnly = true)
  public Channel own(ChannelId id) {
    Channel one = read(id);
    if (!editors.owns(one)) {
      throw new AccessDeniedException("Only for those who decide about it");
    }
    return one;
  }

  /**
   * @param base the revision that was changed
   * @throws ChangedMeanwhile where it has another one now
   */
  public void change(ChannelId id, Channel.Facts facts, int base) {
    table.save(own(id).with(facts, base, now()));
  }

  /** Removes it with all its posts. */
  public void remove(ChannelId id) {
    table.remove(own(id).id());
  }

  /** Who writes for it besides those who decide about it, for these only. */
  @Transactional(readOnly = true)
  public List<Named> editors(ChannelId id) {
    return table.editors(own(id).id()).stream()
        .map(one -> new Named(one.person(), one.name()))
        .toList();
  }

  /** An editor, by the name they gave. */
  public record Named(PersonId person, String name) {}

  /** Takes an editor's place away, or one's own. */
  public void removeEditor(ChannelId id, PersonId editor) {
    table.removeEditor(editor.equals(authors.me()) ? read(id).id() : own(id).id(), editor);
  }

  /** Another link for editors; the old one is of no use any more. */
  public void renewKey(ChannelId id) {
    table.save(own(id).withKey(key()));
  }

  /**
   * What the link of an editor leads to.
   *
   * @throws NoChannel where the key is wrong
   */
  @Transactional(readOnly = true)
  public Channel invited(ChannelId id, String key) {
    authors.me();
    Channel one = read(id);
    if (!java.security.MessageDigest.isEqual(
        one.key().getBytes(java.nio.charset.StandardCharsets.UTF_8),
        key.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      throw new NoChannel();
    }
    return one;
  }

  public void join(ChannelId id, String key, String name) {
    Channel one = invited(id, key);
    if (table.editors(id).size() < MOST_EDITORS) {
      table.addEditor(one.id(), authors.me(), name, now());
    }
  }

  /** Puts something on the schedule, by an editor. */
  public void schedule(Transmission one) {
    requireEdits(one.channel());
    table.add(one);
  }

  public void unschedule(ChannelId id, UUID transmission) {
    requireEdits(id);
    table.removeTransmission(id, transmission);
  }

  private void requireEdits(ChannelId id) {
    if (!editors.edits(read(id))) {
      throw new AccessDeniedException("Only for its editors");
    }
  }

  private Channel read(ChannelId id) {
    return table.find(id).filter(editors::reads).orElseThrow(NoChannel::new);
  }

  private String key() {
    byte[] bytes = new byte[KEY];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
