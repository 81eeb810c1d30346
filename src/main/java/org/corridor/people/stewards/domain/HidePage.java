package org.corridor.people.stewards.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.people.GroupChanged;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.WaitingForStewards;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.stewards.domain.HiddenPageTable.Hidden;
import org.corridor.people.stewards.domain.ModeratedPages.Subject;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards hide the page of a member, an organisation or a group and show it again, each with a
 * reason that its owner is told. The owner goes on seeing it and may object; a steward then looks
 * again.
 */
@Service
@Transactional
public class HidePage implements WaitingForStewards {

  private final Stewards stewards;
  private final HiddenPageTable table;
  private final AuditTrail trail;
  private final Correspondence correspondence;
  private final ObjectProvider<ModeratedPages> pages;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HidePage(
      Stewards stewards,
      HiddenPageTable table,
      AuditTrail trail,
      Correspondence correspondence,
      ObjectProvider<ModeratedPages> pages,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stewards = stewards;
    this.table = table;
    this.trail = trail;
    this.correspondence = correspondence;
    this.pages = pages;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /** What came of hiding. */
  public enum Outcome {
    DONE,
    NO_SUCH_PAGE,
    HIDDEN_ALREADY
  }

  /**
   * A hidden page.
   *
   * @param label name of the organisation or group; empty for a person
   * @param reply what its owner has to say against it; empty for nothing
   */
  public record View(UUID id, String label, String path, Instant since, String why, String reply) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /** All hidden pages, for stewards. */
  @Transactional(readOnly = true)
  public List<View> list() {
    stewards.require();
    return table.all().stream().flatMap(hidden -> view(hidden).stream()).toList();
  }

  /** Hides what stands at the address, which may be whole or a path. */
  public Outcome hide(String address, String why) {
    PersonId steward = stewards.require();
    String path = address.strip().replaceFirst("^https?://[^/]+", "").replaceAll("[?#].*", "");
    Optional<Subject> found = pages.stream().flatMap(room -> room.at(path).stream()).findFirst();
    if (found.isEmpty()) {
      return Outcome.NO_SUCH_PAGE;
    }
    Subject subject = found.get();
    UUID id = UUID.randomUUID();
    if (!table.add(id, subject, now(), why)) {
      return Outcome.HIDDEN_ALREADY;
    }
    note(steward, Act.PAGE_HIDDEN, subject, why);
    tell(subject, "people.mail.page-hidden", why, "/hidden/" + id);
    return Outcome.DONE;
  }

  /**
   * @return false if it is shown already
   */
  public boolean show(UUID id, String why) {
    PersonId steward = stewards.require();
    Optional<Subject> subject = table.find(id).flatMap(this::subject);
    if (subject.isEmpty() || !table.remove(id)) {
      return false;
    }
    note(steward, Act.PAGE_SHOWN, subject.get(), why);
    tell(subject.get(), "people.mail.page-shown", why, subject.get().path());
    return true;
  }

  /** What a steward may show again. */
  @Transactional(readOnly = true)
  public Optional<View> look(UUID id) {
    stewards.require();
    return table.find(id).flatMap(this::view);
  }

  /**
   * One's own hidden page, to object. Empty if it is shown again.
   *
   * @throws AccessDeniedException for everybody but its owners
   */
  @Transactional(readOnly = true)
  public Optional<View> mine(UUID id) {
    PersonId me = correspondence.me().person();
    return table
        .find(id)
        .map(
            hidden -> {
              if (subject(hidden).filter(subject -> subject.owners().contains(me)).isEmpty()) {
                throw new AccessDeniedException("Not theirs");
              }
              return hidden;
            })
        .flatMap(this::view);
  }

  /** Says something against it; again replaces what was said. */
  public boolean object(UUID id, String words) {
    boolean hidden = mine(id).isPresent();
    if (hidden) {
      table.reply(id, words, now());
    }
    return hidden;
  }

  /** The hidden page of an organisation, for its owners to find. */
  @Transactional(readOnly = true)
  public Optional<UUID> of(OrganisationId organisation) {
    return table.of(organisation).map(Hidden::id);
  }

  /** The hidden page of a group, for its hosts to find. */
  @Transactional(readOnly = true)
  public Optional<UUID> of(GroupId group) {
    return table.of(group).map(Hidden::id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    return table.all().stream()
        .filter(hidden -> hidden.replied() != null)
        .flatMap(
            hidden ->
                subject(hidden).stream()
                    .map(
                        subject ->
                            new Item(
                                texts.text(reader, "people.stewards.objects"),
                                subject.label().isEmpty() ? subject.path() : subject.label(),
                                Objects.requireNonNull(hidden.replied()),
                                "/stewards/hidden/" + hidden.id())))
        .toList();
  }

  private Optional<View> view(Hidden hidden) {
    return subject(hidden)
        .map(
            subject ->
                new View(
                    hidden.id(),
                    subject.label(),
                    subject.path(),
                    hidden.since(),
                    hidden.why(),
                    hidden.reply()));
  }

  private Optional<Subject> subject(Hidden hidden) {
    PersonId person = hidden.person();
    OrganisationId organisation = hidden.organisation();
    GroupId group = hidden.group();
    return pages.stream()
        .flatMap(
            room ->
                Stream.of(
                        person == null ? Optional.<Subject>empty() : room.of(person),
                        organisation == null ? Optional.<Subject>empty() : room.of(organisation),
                        group == null ? Optional.<Subject>empty() : room.of(group))
                    .flatMap(Optional::stream))
        .findFirst();
  }

  private void note(PersonId steward, Act act, Subject subject, String why) {
    PersonId person = subject.person();
    OrganisationId organisation = subject.organisation();
    GroupId group = subject.group();
    if (person != null) {
      trail.note(steward, act, person, why);
    } else if (organisation != null) {
      trail.note(steward, act, organisation, subject.label(), subject.path(), why);
      events.publishEvent(new OrganisationChanged(organisation));
    } else if (group != null) {
      trail.note(steward, act, group, subject.label(), subject.path(), why);
      events.publishEvent(new GroupChanged(group));
    }
  }

  private void tell(Subject subject, String key, String why, String path) {
    subject.owners().forEach(owner -> correspondence.write(owner, key, Map.of("why", why), path));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
