package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with a request by the signed-in person: its asker, who was asked, or any of those
 * who speak for who was asked. All answer with false where there is no such request of theirs,
 * throw {@link NoLongerOpen} where somebody was faster, and {@link AccessDeniedException} where
 * nobody is signed in.
 */
@Service
@Transactional
public class AnswerContact {

  private final ContactRequests requests;
  private final Doors doors;
  private final AddresseeRooms rooms;
  private final Correspondence correspondence;
  private final Stewards stewards;
  private final Attempts attempts;
  private final Clock clock;

  AnswerContact(
      ContactRequests requests,
      Doors doors,
      AddresseeRooms rooms,
      Correspondence correspondence,
      Stewards stewards,
      Attempts attempts,
      Clock clock) {
    this.requests = requests;
    this.doors = doors;
    this.rooms = rooms;
    this.correspondence = correspondence;
    this.stewards = stewards;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * From now on both see how to reach each other, and both are told.
   *
   * @param way how else than by e-mail; empty for by e-mail
   */
  public boolean accept(UUID id, String way) {
    return answer(
        id,
        (request, me) -> {
          if (request.state() == ContactState.ACCEPTED && me.equals(request.answerer())) {
            return; // a second click
          }
          requests.save(request.accept(me, way, now()));
          write(request, request.asker(), "people.mail.contact-accepted");
          write(request, me, "people.mail.contact-accepted-yours");
        });
  }

  /**
   * @param word a kind one for the asker; may be empty
   */
  public boolean decline(UUID id, String word) {
    return answer(
        id,
        (request, me) -> {
          if (request.state() == ContactState.DECLINED && me.equals(request.answerer())) {
            return;
          }
          requests.save(request.decline(me, word, now()));
          write(request, request.asker(), "people.mail.contact-declined");
        });
  }

  /** Sets it aside without a word. */
  public boolean ignore(UUID id) {
    return answer(id, (request, me) -> requests.save(request.ignore()));
  }

  /** From now on no request of this asker arrives any more; they are not told. */
  public boolean block(UUID id) {
    requests.find(id).ifPresent(this::lockAddressee);
    return answer(
        id,
        (request, me) -> {
          PersonId asker = request.asker();
          UUID addressee = request.addressee();
          if (asker != null && addressee != null) {
            block(request.kind(), addressee, asker, me);
          }
        });
  }

  private void block(String kind, UUID addressee, PersonId asker, PersonId me) {
    Instant now = now();
    Set<UUID> ids = rooms.named(kind, addressee, me).map(Addressee::ids).orElse(Set.of(addressee));
    doors.block(kind, addressee, asker, now);
    requests.lockOpen(asker, kind, ids).forEach(request -> requests.save(request.block(now)));
  }

  /** Whoever asks at the same moment is either seen here, or finds the block. */
  private void lockAddressee(ContactRequest request) {
    UUID addressee = request.addressee();
    if (addressee != null) {
      requests.lockAddressee(request.kind(), addressee);
    }
  }

  /**
   * Lets stewards look at it.
   *
   * @throws org.corridor.platform.security.TooManyAttempts for very many reports
   */
  public boolean report(UUID id, String why) {
    return answer(
        id,
        (request, me) -> {
          attempts.count(new Limit("report-contact", me.toString(), 10, Duration.ofDays(1)));
          requests.save(request.report(me, why, now()));
          stewards
              .all()
              .forEach(
                  steward ->
                      correspondence.write(
                          steward, "people.mail.contact-reported", Map.of(), "/stewards"));
        });
  }

  /** By its asker, while it waits. */
  public boolean takeBack(UUID id) {
    PersonId me = me();
    return with(
        requests.lock(id).filter(request -> request.isAskedBy(me)),
        me,
        (request, asker) -> {
          if (request.state() != ContactState.TAKEN_BACK) {
            requests.save(request.takeBack(now()));
          }
        });
  }

  /** By either of the two who are in touch. */
  public boolean end(UUID id) {
    PersonId me = me();
    return with(
        requests.lock(id).filter(request -> request.isAskedBy(me) || me.equals(request.answerer())),
        me,
        (request, either) -> {
          if (request.state() != ContactState.ENDED) {
            requests.save(request.end(now()));
          }
        });
  }

  private boolean answer(UUID id, BiConsumer<ContactRequest, PersonId> what) {
    PersonId me = me();
    return with(requests.lock(id).filter(request -> mayAnswer(request, me)), me, what);
  }

  private boolean mayAnswer(ContactRequest request, PersonId me) {
    PersonId asker = request.asker();
    return asker != null
        && requests.isHere(asker)
        && rooms.answerers(request.kind(), request.addressee(), asker).contains(me);
  }

  private static boolean with(
      Optional<ContactRequest> found, PersonId me, BiConsumer<ContactRequest, PersonId> what) {
    found.ifPresent(request -> what.accept(request, me));
    return found.isPresent();
  }

  private void write(ContactRequest request, @Nullable PersonId to, String key) {
    if (to != null) {
      correspondence.write(to, key, Map.of(), "/account/requests/" + request.id());
    }
  }

  private PersonId me() {
    return correspondence.me().person();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
