package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.corridor.people.PersonRegistered;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in for whom an OpenID provider vouches, if one is configured. An identity belongs to
 * an account once its owner has connected them; an address that an account has already does not
 * open it, since a provider may have been careless with it, or the account's owner never was there.
 */
@Service
public class SignInByProvider {

  private final ObjectProvider<IdentityProvider> provider;
  private final Identities identities;
  private final PendingIdentities pending;
  private final People people;
  private final Links links;
  private final SecondStep secondStep;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  SignInByProvider(
      ObjectProvider<IdentityProvider> provider,
      Identities identities,
      PendingIdentities pending,
      People people,
      Links links,
      SecondStep secondStep,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.provider = provider;
    this.identities = identities;
    this.pending = pending;
    this.people = people;
    this.links = links;
    this.secondStep = secondStep;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** As people know the provider; empty if none is configured. */
  public Optional<String> name() {
    return Optional.ofNullable(provider.getIfAvailable()).map(IdentityProvider::name);
  }

  /**
   * Where the browser goes, and what it must keep until it comes back.
   *
   * @param address of the provider
   * @param kept for a cookie
   */
  public record Departure(String address, String kept) {
    @Override
    public String toString() {
      return "Departure";
    }
  }

  /** What is known of somebody who came back. */
  public enum Outcome {
    /** An account is connected with the identity. */
    KNOWN,
    /** None is, but one has the address: its owner signs in as usual, then connects them. */
    ADDRESS_KNOWN,
    /** A newcomer with an address that the provider made sure of. */
    NEW,
    /** A newcomer without one. */
    WITHOUT_ADDRESS,
    /** The provider does not vouch for anybody. */
    REFUSED
  }

  /**
   * Somebody who came back.
   *
   * @param admission of a known person, else null
   * @param next path on this site where they wanted to go on
   * @param kept the identity for a cookie, if it is not connected with an account; else empty
   */
  public record Arrival(Outcome outcome, @Nullable Admission admission, String next, String kept) {
    @Override
    public String toString() {
      return "Arrival";
    }
  }

  /** A newcomer, before there is an account. */
  public record Newcomer(String name, String address) {
    @Override
    public String toString() {
      return "Newcomer";
    }
  }

  /**
   * @param back the absolute address to come back to
   * @throws ProviderSilent if the provider does not answer
   */
  public Departure depart(String back, String next) {
    IdentityProvider.Departure departure = there().depart(back);
    return new Departure(departure.address(), pending.seal(departure, next));
  }

  /**
   * @param kept by the browser since {@link #depart}
   * @throws ProviderSilent if the provider does not answer
   */
  public Arrival arrive(String kept, String back, String state, String code) {
    Optional<PendingIdentities.Journey> journey = pending.journey(kept);
    String next = journey.map(PendingIdentities.Journey::next).orElse("/");
    return journey
        .flatMap(
            on ->
                there()
                    .arrive(
                        new IdentityProvider.Departure("", on.state(), on.nonce(), on.verifier()),
                        back,
                        state,
                        code))
        .map(identity -> judge(identity, next))
        .orElseGet(() -> new Arrival(Outcome.REFUSED, null, next, ""));
  }

  private Arrival judge(Identity identity, String next) {
    Optional<Person> known = identities.whose(identity).flatMap(people::find);
    if (known.isPresent()) {
      return new Arrival(Outcome.KNOWN, secondStep.admit(known.get()), next, "");
    }
    EmailAddress email = identity.email();
    Outcome outcome =
        email == null
            ? Outcome.WITHOUT_ADDRESS
            : people.find(email).isPresent() ? Outcome.ADDRESS_KNOWN : Outcome.NEW;
    return new Arrival(outcome, null, next, pending.seal(identity));
  }

  /** Empty if it is too late, or the provider has not made sure of an address. */
  public Optional<Newcomer> newcomer(String kept) {
    return pending
        .identity(kept)
        .filter(identity -> identity.email() != null)
        .map(
            identity ->
                new Newcomer(identity.name(), Objects.requireNonNull(identity.email()).value()));
  }

  /**
   * Opens an account without a password for a newcomer; the provider has made sure of the address.
   * Empty if it is too late, or the address or identity has an account by now.
   */
  public Optional<Member> register(String kept, PersonName name, Language language) {
    return pending
        .identity(kept)
        .filter(identity -> identity.email() != null)
        .flatMap(identity -> register(identity, name, language));
  }

  private Optional<Member> register(Identity identity, PersonName name, Language language) {
    SignUp signUp = new SignUp(Objects.requireNonNull(identity.email()), name, null, language, "/");
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Person person = Person.register(signUp, now);
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              if (!people.add(person) || !identities.connect(identity, person.id(), now)) {
                status.setRollbackOnly();
                return Optional.<Member>empty();
              }
              links.confirmed(signUp.email());
              events.publishEvent(new PersonRegistered(person.id()));
              return Optional.of(new Member(person.id(), name.value()));
            }));
  }

  private IdentityProvider there() {
    return Optional.ofNullable(provider.getIfAvailable())
        .orElseThrow(() -> new IllegalStateException("No identity provider is configured"));
  }
}
