package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.contacts.domain.AskingPolicy.Wish;
import org.corridor.people.contacts.domain.PastAsks.Past;
import org.corridor.people.guardians.domain.MyGuardian;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person asks to be put in touch. Whoever they may not come across does not exist for
 * them. Those they ask learn by mail that somebody asked, and on its page who and why.
 */
@Service
@Transactional
public class AskForContact {

  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final ContactRequests requests;
  private final Doors doors;
  private final AskingBans bans;
  private final AddresseeRooms rooms;
  private final Correspondence correspondence;
  private final MyGuardian guardian;
  private final CurrentPerson current;
  private final Clock clock;

  AskForContact(
      ContactRequests requests,
      Doors doors,
      AskingBans bans,
      AddresseeRooms rooms,
      Correspondence correspondence,
      MyGuardian guardian,
      CurrentPerson current,
      Clock clock) {
    this.requests = requests;
    this.doors = doors;
    this.bans = bans;
    this.rooms = rooms;
    this.correspondence = correspondence;
    this.guardian = guardian;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Where a page leads on to ask.
   *
   * @param path the form; or, where one has asked already, the request
   */
  public record Door(String path, boolean asked) {}

  /**
   * The form.
   *
   * @param asker how the asker is named to the addressee
   * @param refusal why one cannot ask now; null where one can
   */
  public record View(Addressee to, String asker, @Nullable Refusal refusal) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /**
   * What came of asking: one of the two.
   *
   * @param request the request that now waits
   */
  public record Outcome(@Nullable UUID request, @Nullable Refusal refusal) {}

  /** The way to ask that a page shows; empty where this viewer cannot ask at present. */
  @Transactional(readOnly = true)
  public Optional<Door> door(String kind, String key) {
    PersonId me = current.person().orElse(NOBODY);
    return rooms
        .find(kind, key, me)
        .flatMap(
            to ->
                open(me, to)
                    .map(past -> new Door("/account/requests/" + past.id(), true))
                    .or(
                        () ->
                            doors.pause(to, now()).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Door("/ask/" + kind + "/" + key, false))));
  }

  private Optional<Past> open(PersonId me, Addressee to) {
    return requests
        .past(me, now())
        .flatMap(
            past ->
                past.to(
                    to,
                    ask ->
                        ask.state() == ContactState.WAITING
                            || ask.state() == ContactState.ACCEPTED));
  }

  /**
   * Empty where there is nobody whom the signed-in person may ask.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  @Transactional(readOnly = true)
  public Optional<View> look(String kind, String key) {
    Correspondence.Correspondent me = correspondence.me();
    return rooms
        .find(kind, key, me.person())
        .map(to -> new View(to, me.name(), refusal(me.person(), to, null, now()).orElse(null)));
  }

  /**
   * Asks. The same again, as by a double click, is one request. Empty where there is nobody whom
   * the signed-in person may ask.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public Optional<Outcome> ask(String kind, String key, ContactWords words) {
    return ask(correspondence.me().person(), kind, key, words);
  }

  Optional<Outcome> ask(PersonId me, String kind, String key, ContactWords words) {
    requests.lockAsker(me);
    rooms.find(kind, key, me).ifPresent(to -> requests.lockAddressee(kind, to.id()));
    // Asked again under the lock: they may have left while we waited for it.
    return rooms.find(kind, key, me).map(to -> ask(me, to, words));
  }

  private Outcome ask(PersonId me, Addressee to, ContactWords words) {
    Instant now = now();
    Optional<UUID> same =
        open(me, to).filter(past -> past.words().equals(words.text())).map(Past::id);
    if (same.isPresent()) {
      return new Outcome(same.get(), null);
    }
    Optional<Refusal> refusal = refusal(me, to, words, now);
    if (refusal.isPresent()) {
      return new Outcome(null, refusal.get());
    }
    boolean blocked = doors.isBlocked(to, me);
    ContactRequest request = ContactRequest.ask(me, to, words, blocked, now);
    requests.add(request);
    if (!blocked) {
      tell(request, to);
    }
    return new Outcome(request.id(), null);
  }

  private Optional<Refusal> refusal(
      PersonId me, Addressee to, @Nullable ContactWords words, Instant now) {
    if (bans.of(me).isPresent()) {
      return Optional.of(Refusal.of("banned"));
    }
    if (guardian.isAwaited(me)) {
      return Optional.of(Refusal.of("guardian"));
    }
    if (doors.pause(to, now).isPresent()) {
      return Optional.of(Refusal.of("paused"));
    }
    return requests
        .past(me, now)
        .flatMap(past -> AskingPolicy.refusal(new Wish(to, words, now), past));
  }

  /** A mail cannot be taken back, so it names the asker to nobody. */
  private void tell(ContactRequest request, Addressee to) {
    Set<PersonId> answerers = rooms.answerers(to.kind(), to.id(), request.asker());
    boolean person = to.kind().equals(Addressees.PERSON);
    String key = person ? "people.mail.contact-asked" : "people.mail.contact-asked-of";
    Map<String, String> arguments = person ? Map.of() : Map.of("addressee", to.name());
    answerers.forEach(
        one -> correspondence.write(one, key, arguments, "/account/requests/" + request.id()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
