package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.WaitingForStewards;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.contacts.domain.ContactRequest.Report;
import org.corridor.people.stewards.domain.Act;
import org.corridor.people.stewards.domain.AuditTrail;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards decide whether a reported request was abuse. Then its asker can ask nobody any more,
 * until a steward gives the right back. Both sides are told, neither of the other. Refuses
 * everybody else with {@link AccessDeniedException}, and a steward who is one of the two.
 */
@Service
@Transactional
public class DecideReports implements WaitingForStewards {

  private static final Duration RECENT = Duration.ofDays(30);

  private final Stewards stewards;
  private final ContactRequests requests;
  private final AskingBans bans;
  private final AddresseeRooms rooms;
  private final Correspondence correspondence;
  private final AuditTrail trail;
  private final Texts texts;
  private final Clock clock;

  DecideReports(
      Stewards stewards,
      ContactRequests requests,
      AskingBans bans,
      AddresseeRooms rooms,
      Correspondence correspondence,
      AuditTrail trail,
      Texts texts,
      Clock clock) {
    this.stewards = stewards;
    this.requests = requests;
    this.bans = bans;
    this.rooms = rooms;
    this.correspondence = correspondence;
    this.trail = trail;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What a steward sees: no address, and not who reported it.
   *
   * @param asker name of the asker
   * @param profile the asker's page; empty where the steward may see none
   * @param report what the addressee told
   * @param recent how many requests the asker sent in the last 30 days
   */
  public record View(
      UUID id,
      String asker,
      String profile,
      String words,
      Language language,
      Instant asked,
      String report,
      Instant reported,
      int recent,
      boolean banned) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /** Somebody who may not ask. */
  public record Banned(PersonId person, String name, Instant since, String why) {
    @Override
    public String toString() {
      return "Banned";
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    return requests.reported().stream()
        .map(
            request ->
                new Item(
                    texts.text(reader, "people.contact.report.waits"),
                    texts.text(reader, "people.contact.kind." + request.kind()),
                    Objects.requireNonNull(request.report()).at(),
                    "/stewards/contact-reports/" + request.id()))
        .toList();
  }

  /** Empty if it was decided already, or never reported. */
  @Transactional(readOnly = true)
  public Optional<View> look(UUID id) {
    PersonId me = stewards.require();
    return requests.find(id).flatMap(request -> view(request, me));
  }

  private Optional<View> view(ContactRequest request, PersonId me) {
    Report report = request.report();
    PersonId asker = request.asker();
    if (report == null || asker == null) {
      return Optional.empty();
    }
    requireNeither(request, report, me);
    return correspondence
        .find(asker)
        .map(
            one ->
                new View(
                    request.id(),
                    one.name(),
                    rooms.person(asker, me).map(Addressee::path).orElse(""),
                    request.words(),
                    request.language(),
                    request.asked(),
                    report.why(),
                    report.at(),
                    requests.countSince(asker, now().minus(RECENT)),
                    bans.of(asker).isPresent()));
  }

  private static void requireNeither(ContactRequest request, Report report, PersonId me) {
    if (request.isAskedBy(me) || me.equals(report.by())) {
      throw new AccessDeniedException("A steward who is part of it does not decide");
    }
  }

  /**
   * @param abuse whether the asker's right to ask is taken away
   * @return false if it was decided already
   */
  public boolean decide(UUID id, boolean abuse, String why) {
    PersonId me = stewards.require();
    requests.find(id).map(ContactRequest::asker).ifPresent(requests::lockAsker);
    ContactRequest request = requests.lock(id).orElse(null);
    if (request == null) {
      return false;
    }
    Report report = request.report();
    PersonId asker = request.asker();
    if (report == null || asker == null) {
      return false;
    }
    requireNeither(request, report, me);
    requests.save(request.judge());
    trail.note(me, abuse ? Act.ASKING_TAKEN_AWAY : Act.CONTACT_NO_ABUSE, asker, why);
    if (abuse) {
      takeAway(asker, why);
    }
    PersonId reporter = report.by();
    if (reporter != null) {
      String key = abuse ? "people.mail.contact-abuse" : "people.mail.contact-no-abuse";
      correspondence.write(reporter, key, Map.of(), "/account/requests/" + id);
    }
    return true;
  }

  private void takeAway(PersonId asker, String why) {
    Instant now = now();
    bans.add(asker, now, why);
    requests.lapse(asker, now);
    correspondence.write(
        asker, "people.mail.asking-taken-away", Map.of("why", why), "/account/requests");
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<Banned> banned() {
    stewards.require();
    return bans.all().stream()
        .flatMap(
            ban ->
                correspondence.find(ban.person()).stream()
                    .map(one -> new Banned(ban.person(), one.name(), ban.since(), ban.why())))
        .toList();
  }

  /**
   * @return false if the person has it
   */
  public boolean giveBack(PersonId person, String why) {
    PersonId me = stewards.require();
    if (person.equals(me)) {
      throw new AccessDeniedException("Not to oneself");
    }
    if (!bans.remove(person)) {
      return false;
    }
    trail.note(me, Act.ASKING_GIVEN_BACK, person, why);
    correspondence.write(
        person, "people.mail.asking-given-back", Map.of("why", why), "/account/requests");
    return true;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
