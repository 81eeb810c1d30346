package org.corridor.communities.moderation.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Circles;
import org.corridor.communities.Moderated;
import org.corridor.communities.Moderated.Thing;
import org.corridor.communities.moderation.domain.Complaint.NoSuchComplaint;
import org.corridor.communities.moderation.domain.Complaint.State;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.Stewardship;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readers report, hosts and stewards decide, authors appeal, stewards decide again. */
@Service
@Transactional
public class Moderate {

  private static final int MOST_A_DAY = 20;

  private final CurrentPerson current;
  private final ObjectProvider<Moderated> kinds;
  private final ComplaintTable complaints;
  private final Circles circles;
  private final Stewardship stewards;
  private final Attempts attempts;
  private final WriteToPeople mails;
  private final Clock clock;

  Moderate(
      CurrentPerson current,
      ObjectProvider<Moderated> kinds,
      ComplaintTable complaints,
      Circles circles,
      Stewardship stewards,
      Attempts attempts,
      WriteToPeople mails,
      Clock clock) {
    this.current = current;
    this.kinds = kinds;
    this.complaints = complaints;
    this.circles = circles;
    this.stewards = stewards;
    this.attempts = attempts;
    this.mails = mails;
    this.clock = clock;
  }

  /** What is to be reported, as its reader sees it. */
  @Transactional(readOnly = true)
  public Thing thing(String kind, String id) {
    return kind(kind)
        .flatMap(one -> one.find(id, Optional.of(me())))
        .orElseThrow(NoSuchComplaint::new);
  }

  /** Once by each reader; what runs about the same thing is joined. */
  public void report(String kind, String id, Reason reason, String words) {
    PersonId me = me();
    Thing thing = thing(kind, id);
    attempts.count(new Limit("report", me.value().toString(), MOST_A_DAY, Duration.ofDays(1)));
    Complaint complaint =
        complaints
            .running(kind, thing.id())
            .orElseGet(
                () -> {
                  Complaint fresh =
                      new Complaint(
                          UUID.randomUUID(),
                          kind,
                          thing.id(),
                          thing.circle(),
                          thing.author(),
                          State.OPEN,
                          "",
                          "",
                          now(),
                          now());
                  complaints.add(fresh);
                  return complaints.running(kind, thing.id()).orElse(fresh);
                });
    complaints.report(complaint.id(), me, reason, words, now());
  }

  /**
   * A complaint as who decides sees it: never who reported.
   *
   * @param thing null where it is gone
   * @param reports reasons and words, without names
   */
  public record Desk(
      Complaint complaint, @Nullable Thing thing, List<Said> reports, List<Act> acts) {}

  /** What a reader said, without saying who. */
  public record Said(Reason reason, String words) {}

  /** What waits for this person to decide, the oldest first. */
  @Transactional(readOnly = true)
  public List<Desk> waiting() {
    return desks("where state in ('OPEN', 'APPEALED') order by opened_at, id limit 200", true);
  }

  /** What was decided last of what this person may decide. */
  @Transactional(readOnly = true)
  public List<Desk> decided() {
    return desks(
        "where state not in ('OPEN', 'APPEALED') order by changed_at desc, id limit 50", false);
  }

  private List<Desk> desks(String which, boolean waiting) {
    PersonId me = me();
    boolean steward = stewards.amOne();
    return complaints.list(which, Map.of()).stream()
        .filter(one -> steward || decides(one, me) && !(waiting && one.state() == State.APPEALED))
        .map(this::desk)
        .toList();
  }

  private boolean decides(Complaint one, PersonId person) {
    var circle = one.circle();
    return circle != null && circles.isHost(circle, person);
  }

  private Desk desk(Complaint one) {
    return new Desk(
        one,
        kind(one.kind()).flatMap(kind -> kind.find(one.thing(), Optional.empty())).orElse(null),
        complaints.reports(one.id()).stream()
            .map(report -> new Said(report.reason(), report.words()))
            .toList(),
        complaints.acts(one.id()));
  }

  /** Hides it or finds it in order; nobody decides of their own words. */
  public void decide(UUID id, boolean hide, String why) {
    PersonId me = me();
    Complaint one = complaints.lock(id).orElseThrow(NoSuchComplaint::new);
    boolean steward = stewards.amOne();
    if (!steward && !decides(one, me)) {
      throw new NoSuchComplaint();
    }
    if (me.equals(one.author())) {
      throw new AccessDeniedException("Not of one's own words");
    }
    complaints.save(one.decide(hide, why, now()));
    complaints.note(id, hide ? "HIDDEN" : "KEPT", steward ? "STEWARD" : "HOST", me, why, now());
    if (hide) {
      kind(one.kind()).ifPresent(kind -> kind.hide(one.thing()));
      tell(one, "communities.moderation.mail.hidden", "/communities/appeals/" + id);
    }
  }

  /** What the author is told of it. */
  @Transactional(readOnly = true)
  public Desk own(UUID id) {
    PersonId me = me();
    return complaints.list("where id = :id", Map.of("id", id)).stream()
        .filter(one -> me.equals(one.author()) && one.state() != State.OPEN)
        .filter(one -> one.state() != State.KEPT)
        .map(this::desk)
        .findFirst()
        .orElseThrow(NoSuchComplaint::new);
  }

  public void appeal(UUID id, String words) {
    own(id);
    Complaint one = complaints.lock(id).orElseThrow(NoSuchComplaint::new);
    complaints.save(one.appeal(words, now()));
    complaints.note(id, "APPEALED", "AUTHOR", me(), "", now());
  }

  /** Stewards answer an appeal. */
  public void answer(UUID id, boolean show, String why) {
    PersonId me = stewards.require();
    Complaint one = complaints.lock(id).orElseThrow(NoSuchComplaint::new);
    if (me.equals(one.author())) {
      throw new AccessDeniedException("Not of one's own words");
    }
    complaints.save(one.answer(show, why, now()));
    complaints.note(id, show ? "SHOWN" : "UPHELD", "STEWARD", me, why, now());
    if (show) {
      kind(one.kind()).ifPresent(kind -> kind.show(one.thing()));
    }
    tell(one, "communities.moderation.mail.answered", "/communities/appeals/" + id);
  }

  private void tell(Complaint one, String key, String path) {
    PersonId author = one.author();
    if (author != null) {
      mails.write(author, key, Map.of(), path);
    }
  }

  private Optional<Moderated> kind(String kind) {
    return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst();
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
