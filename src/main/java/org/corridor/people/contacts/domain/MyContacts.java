package org.corridor.people.contacts.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.contacts.domain.ContactRequest.Aside;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests of the signed-in person: those they asked, and those they may answer. The one place
 * that decides what either side sees: an address only while the two are in touch, and never what an
 * addressee did in silence. Throws {@link AccessDeniedException} where nobody is signed in.
 */
@Service
@Transactional(readOnly = true)
public class MyContacts {

  /** As many of each side as one page can show. */
  private static final int MOST = 200;

  private final ContactRequests requests;
  private final AddresseeRooms rooms;
  private final Correspondence correspondence;

  MyContacts(ContactRequests requests, AddresseeRooms rooms, Correspondence correspondence) {
    this.requests = requests;
    this.rooms = rooms;
    this.correspondence = correspondence;
  }

  /** Where one stands to a request. */
  public enum Side {
    ASKER,
    /** May answer it, or has. */
    ANSWERER,
    /** May have answered it, but another did. */
    COLLEAGUE
  }

  /**
   * A request as one of its sides sees it.
   *
   * @param kind of the addressee, see {@link Addressees#kind()}
   * @param other name of the other side; empty where it may not be named
   * @param profile page of the other side; empty where there is none to be seen
   * @param left whether the other side has left
   * @param label what was asked for, where that has a name of its own such as an organisation
   * @param lapses until when an answer may come
   * @param aside whether it was set aside; for those who may answer only
   * @param blocked whether its asker is blocked; for those who may answer only
   * @param email of the other side; empty unless they are in touch
   * @param reportable whether it can be reported; for those who may answer only
   * @param reported whether stewards still look at it; for those who may answer only
   * @param reach how else the other side wants to be reached; empty unless they are in touch
   */
  public record View(
      UUID id,
      Side side,
      String kind,
      String other,
      String profile,
      boolean left,
      String label,
      String words,
      Language language,
      Instant asked,
      Instant lapses,
      ContactState state,
      Instant changed,
      boolean aside,
      boolean blocked,
      String answer,
      String email,
      String reach,
      boolean reportable,
      boolean reported) {

    public boolean asker() {
      return side == Side.ASKER;
    }

    public boolean waits() {
      return state == ContactState.WAITING;
    }

    public boolean inTouch() {
      return state == ContactState.ACCEPTED;
    }

    @Override
    public String toString() {
      return "View";
    }
  }

  /** All of them, the latest first in each part. */
  public record Lists(
      List<View> toAnswer,
      List<View> asked,
      List<View> inTouch,
      List<View> aside,
      List<View> past) {

    public boolean isEmpty() {
      return toAnswer.isEmpty()
          && asked.isEmpty()
          && inTouch.isEmpty()
          && aside.isEmpty()
          && past.isEmpty();
    }
  }

  public Lists list() {
    PersonId me = me();
    List<View> all = new ArrayList<>();
    requests.askedBy(me, MOST).forEach(request -> all.add(asAsker(request, me)));
    rooms.answeredBy(me).entrySet().stream()
        .flatMap(room -> requests.askedOf(room.getKey(), room.getValue(), MOST).stream())
        .filter(request -> !request.isAskedBy(me))
        .forEach(request -> all.add(asAnswerer(request, me)));
    all.sort(Comparator.comparing(View::asked).reversed());
    return new Lists(
        part(all, view -> !view.asker() && view.waits() && !view.aside()),
        part(all, view -> view.asker() && view.waits()),
        part(all, view -> view.inTouch() && view.side() != Side.COLLEAGUE),
        part(all, view -> !view.asker() && view.waits() && view.aside()),
        part(all, view -> !view.waits() && !(view.inTouch() && view.side() != Side.COLLEAGUE)));
  }

  private static List<View> part(List<View> all, Predicate<View> which) {
    return all.stream().filter(which).toList();
  }

  /** Empty where there is no such request, and just so where it is none of theirs. */
  public Optional<View> find(UUID id) {
    PersonId me = me();
    return requests.find(id).flatMap(request -> view(request, me));
  }

  private Optional<View> view(ContactRequest request, PersonId me) {
    if (request.isAskedBy(me)) {
      return Optional.of(asAsker(request, me));
    }
    boolean answers =
        me.equals(request.answerer())
            || rooms.answerers(request.kind(), request.addressee(), request.asker()).contains(me);
    return answers ? Optional.of(asAnswerer(request, me)) : Optional.empty();
  }

  /** Whatever the asker is told is the same whether the addressee blocked them or only waits. */
  View asAsker(ContactRequest request, PersonId me) {
    Optional<Addressee> to = rooms.named(request.kind(), request.addressee(), me);
    Optional<Correspondent> answerer = inTouch(request, request.answerer());
    boolean person = request.kind().equals(Addressees.PERSON);
    String named = to.map(Addressee::name).orElse("");
    return new View(
        request.id(),
        Side.ASKER,
        request.kind(),
        answerer.map(Correspondent::name).orElse(person ? named : ""),
        to.map(Addressee::path).orElse(""),
        request.addressee() == null
            || request.state() == ContactState.ACCEPTED && answerer.isEmpty(),
        person ? "" : named,
        request.words(),
        request.language(),
        request.asked(),
        request.asked().plus(ContactRequest.PATIENCE),
        request.state(),
        request.changed(),
        false,
        false,
        request.answer(),
        request.reach().isEmpty() ? email(answerer) : "",
        answerer.isPresent() ? request.reach() : "",
        false,
        false);
  }

  View asAnswerer(ContactRequest request, PersonId me) {
    PersonId asker = request.asker();
    Optional<Correspondent> here =
        asker != null && requests.isHere(asker) ? correspondence.find(asker) : Optional.empty();
    boolean mine = request.answerer() == null || me.equals(request.answerer());
    boolean read = here.isPresent() && request.state() != ContactState.TAKEN_BACK;
    boolean person = request.kind().equals(Addressees.PERSON);
    return new View(
        request.id(),
        mine ? Side.ANSWERER : Side.COLLEAGUE,
        request.kind(),
        here.map(Correspondent::name).orElse(""),
        here.flatMap(one -> rooms.person(one.person(), me)).map(Addressee::path).orElse(""),
        here.isEmpty(),
        person
            ? ""
            : rooms.named(request.kind(), request.addressee(), me).map(Addressee::name).orElse(""),
        read ? request.words() : "",
        request.language(),
        request.asked(),
        request.asked().plus(ContactRequest.PATIENCE),
        request.state(),
        request.changed(),
        request.aside() != Aside.NO,
        request.aside() == Aside.BLOCKED,
        request.answer(),
        mine ? email(inTouch(request, asker)) : "",
        "",
        here.isPresent() && request.isReportable(),
        request.report() != null);
  }

  /** The other one, while the two are in touch and that one is here. */
  private Optional<Correspondent> inTouch(ContactRequest request, @Nullable PersonId other) {
    return request.state() == ContactState.ACCEPTED && other != null && requests.isHere(other)
        ? correspondence.find(other)
        : Optional.empty();
  }

  private static String email(Optional<Correspondent> one) {
    return one.map(Correspondent::email).map(EmailAddress::value).orElse("");
  }

  private PersonId me() {
    return correspondence.me().person();
  }
}
