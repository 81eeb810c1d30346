package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.HandOverCode;
import org.corridor.people.accounts.domain.KeptAccounts;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.organisations.domain.ActingFor;
import org.corridor.people.organisations.domain.ActingFor.Acting;
import org.corridor.people.registrations.domain.RegistrationAct.Kind;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What representatives and editors do about people whom their organisation registers. All throw
 * {@link AccessDeniedException} for everybody else, and answer with empty where there is no such
 * organisation or it keeps no such person (any more).
 */
@Service
@Transactional
public class RegisterOnBehalf {

  /** As long as owners have to come back to an account that they closed. */
  static final Duration TO_TAKE_BACK = Duration.ofDays(14);

  private final ActingFor acting;
  private final Registrations registrations;
  private final RegisteredPeople people;
  private final KeptPeople kept;
  private final KeptAccounts accounts;
  private final Correspondence correspondence;
  private final Attempts attempts;
  private final Clock clock;

  RegisterOnBehalf(
      ActingFor acting,
      Registrations registrations,
      RegisteredPeople people,
      KeptPeople kept,
      KeptAccounts accounts,
      Correspondence correspondence,
      Attempts attempts,
      Clock clock) {
    this.acting = acting;
    this.registrations = registrations;
    this.people = people;
    this.kept = kept;
    this.accounts = accounts;
    this.correspondence = correspondence;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** An organisation's list. */
  public record Listed(Acting acting, RegisteredPeople.Found found) {}

  /**
   * Somebody whom the organisation keeps.
   *
   * @param codeUntil until when the code works; null where there is none
   */
  public record Kept(
      Acting acting,
      PersonId person,
      Entry entry,
      RecordedConsent consent,
      Instant registered,
      RegisteredPeople.Status status,
      @Nullable Instant codeUntil,
      List<RegistrationAct> acts) {
    public Kept {
      acts = List.copyOf(acts);
    }

    @Override
    public String toString() {
      return "Kept";
    }
  }

  /** What is printed for the person, who reads this language. */
  public record Sheet(
      Acting acting, String name, Language language, HandOverCode code, Instant until) {
    @Override
    public String toString() {
      return "Sheet";
    }
  }

  @Transactional(readOnly = true)
  public Optional<Listed> list(
      String slug, String words, RegisteredPeople.@Nullable Status status, int page) {
    return acting
        .editor(slug)
        .map(
            me ->
                new Listed(
                    me, people.find(me.organisation(), words, status, page, clock.instant())));
  }

  /**
   * Where somebody could be registered.
   *
   * @throws AccessDeniedException also where stewards have not verified the organisation
   */
  @Transactional(readOnly = true)
  public Optional<Acting> where(String slug) {
    return acting
        .editor(slug)
        .map(
            me -> {
              requireVerified(me);
              return me;
            });
  }

  /**
   * @throws AccessDeniedException also where stewards have not verified the organisation
   * @throws NumberTaken if the number is somebody else's
   * @throws org.corridor.platform.security.TooManyAttempts for very many in one day
   */
  public Optional<PersonId> register(String slug, Entry entry, RecordedConsent consent) {
    return where(slug)
        .map(
            me -> {
              attempts.count(
                  new Limit("register-others", me.person().toString(), 300, Duration.ofDays(1)));
              return kept.register(me.organisation(), me.person(), entry, consent);
            });
  }

  private static void requireVerified(Acting me) {
    if (!me.verified()) {
      throw new AccessDeniedException("Only for organisations that stewards have verified");
    }
  }

  @Transactional(readOnly = true)
  public Optional<Kept> show(String slug, PersonId person) {
    return acting.editor(slug).flatMap(me -> mine(me, person).flatMap(one -> kept(me, one)));
  }

  private Optional<Kept> kept(Acting me, Registration one) {
    return correspondence
        .find(one.person())
        .flatMap(who -> kept.entry(who.person(), new PersonName(who.name()), who.language()))
        .map(
            entry ->
                new Kept(
                    me,
                    one.person(),
                    entry,
                    one.consent(),
                    one.registered(),
                    status(one.person()),
                    accounts.codeUntil(one.person()).orElse(null),
                    registrations.acts(one.person())));
  }

  private RegisteredPeople.Status status(PersonId person) {
    if (accounts.closing(person).isPresent()) {
      return RegisteredPeople.Status.CLOSING;
    }
    return accounts.codeUntil(person).isPresent()
        ? RegisteredPeople.Status.CODE
        : RegisteredPeople.Status.KEPT;
  }

  /**
   * @throws NumberTaken if the number is somebody else's
   */
  public boolean edit(String slug, PersonId person, Entry entry, RecordedConsent consent) {
    return act(
        slug, person, me -> kept.edit(me.organisation(), me.person(), person, entry, consent));
  }

  /** A new code to print; an earlier one stops working. */
  public Optional<Sheet> code(String slug, PersonId person) {
    return acting
        .editor(slug)
        .flatMap(
            me ->
                mine(me, person)
                    .flatMap(one -> correspondence.find(person))
                    .map(who -> sheet(me, who)));
  }

  private Sheet sheet(Acting me, Correspondent who) {
    HandOverCode code = accounts.code(who.person());
    done(me, who.person(), Kind.CODE_MADE);
    return new Sheet(
        me, who.name(), who.language(), code, accounts.codeUntil(who.person()).orElseThrow());
  }

  public boolean revoke(String slug, PersonId person) {
    return act(
        slug,
        person,
        me -> {
          accounts.revoke(person);
          done(me, person, Kind.CODE_REVOKED);
        });
  }

  /** The person takes the consent back: hidden at once, erased after {@link #TO_TAKE_BACK}. */
  public boolean close(String slug, PersonId person) {
    return act(
        slug,
        person,
        me -> {
          if (accounts.close(person, clock.instant().plus(TO_TAKE_BACK))) {
            done(me, person, Kind.CLOSED);
          }
        });
  }

  public boolean reopen(String slug, PersonId person) {
    return act(
        slug,
        person,
        me -> {
          if (accounts.reopen(person)) {
            done(me, person, Kind.REOPENED);
          }
        });
  }

  private boolean act(String slug, PersonId person, Consumer<Acting> deed) {
    Optional<Acting> me = acting.editor(slug).filter(one -> mine(one, person).isPresent());
    me.ifPresent(deed);
    return me.isPresent();
  }

  private void done(Acting me, PersonId person, Kind act) {
    registrations.note(person, me.person(), act, now());
    registrations.lock(person).ifPresent(one -> registrations.save(one.touched(now())));
  }

  private Optional<Registration> mine(Acting me, PersonId person) {
    return registrations
        .find(person)
        .filter(one -> one.owned() == null && one.organisation().equals(me.organisation()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
