package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Network;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes over an account that somebody kept for its owner, who brings the code from the sheet. The
 * account passes only when a lasting way in is there: a passkey made now, or an address that was
 * confirmed. Until then the code still works.
 */
@Service
public class HandOver {

  private static final String NEXT = "/account/registration";

  private final People people;
  private final HandOverCodes codes;
  private final KeptAccounts kept;
  private final Keeper keeper;
  private final Closings closings;
  private final Links links;
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final AccountLimits limits;
  private final Mails mails;
  private final CurrentPerson current;
  private final TransactionOperations transaction;
  private final Clock clock;

  HandOver(
      People people,
      HandOverCodes codes,
      KeptAccounts kept,
      Keeper keeper,
      Closings closings,
      Links links,
      Passkeys passkeys,
      PasskeyCeremonies ceremonies,
      AccountLimits limits,
      Mails mails,
      CurrentPerson current,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.codes = codes;
    this.kept = kept;
    this.keeper = keeper;
    this.closings = closings;
    this.links = links;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.limits = limits;
    this.mails = mails;
    this.current = current;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What the code opens.
   *
   * @param name of the owner to be
   * @param keeper who kept the account
   * @param passkey what the browser is to make, as JSON
   * @param mail whether mails reach anybody
   */
  public record View(String name, String keeper, String passkey, boolean mail) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /**
   * Whether somebody is signed in here, who cannot take over an account of somebody else meanwhile.
   */
  public boolean isSomebodyHere() {
    return current.person().isPresent();
  }

  /**
   * Empty if the code does not work.
   *
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong codes
   */
  public Optional<View> show(HandOverCode code, Site site, Network network) {
    return find(code, network)
        .map(
            person ->
                new View(
                    person.name().value(),
                    keeper.of(person.id()).orElse(""),
                    ceremonies.askToCreate(
                        site, purpose(person), person.id(), person.email(), person.name()),
                    mails.arrive()));
  }

  /**
   * Takes the account over with a passkey. Empty if the browser's answer to {@link View#passkey} is
   * not in order.
   *
   * @throws LinkExpired if the code does not work
   * @throws AccessDeniedException where somebody is signed in
   */
  public Optional<Member> take(
      HandOverCode code, String answer, Site site, String keyName, Network network) {
    requireNobody();
    Person person = find(code, network).orElseThrow(LinkExpired::new);
    return transaction.execute(
        status ->
            ceremonies
                .created(answer, site, purpose(person))
                .map(
                    made ->
                        new Passkey(
                            UUID.randomUUID(),
                            person.id(),
                            keyName,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            null,
                            made))
                .map(passkey -> take(person, passkey)));
  }

  private Member take(Person person, Passkey passkey) {
    if (!passkeys.add(passkey)) {
      throw new LinkExpired();
    }
    kept.own(person.id());
    return new Member(person.id(), person.name().value());
  }

  /**
   * Sends a mail with a link that confirms the address; whoever opens it has the account. Where the
   * address has an account already only its owner learns that.
   *
   * @throws LinkExpired if the code does not work
   * @throws AccessDeniedException where somebody is signed in
   * @throws org.corridor.platform.security.TooManyAttempts if too many mails were asked for
   */
  public void take(HandOverCode code, EmailAddress email, Network network) {
    requireNobody();
    Person person = find(code, network).orElseThrow(LinkExpired::new);
    limits.mail(email, network);
    transaction.executeWithoutResult(
        status ->
            mails.send(
                people.find(email).map(HandOver::known).orElseGet(() -> confirm(person, email))));
  }

  private Mail confirm(Person person, EmailAddress email) {
    SignUp signUp = new SignUp(email, person.name(), null, person.language(), NEXT, person.id());
    return new Mail(
        email.value(),
        person.language(),
        "people.mail.take-over",
        Map.of("name", person.name().value()),
        "/confirm/" + links.toConfirm(signUp).token());
  }

  private static Mail known(Person owner) {
    return new Mail(
        owner.address(),
        owner.language(),
        "people.mail.take-over-known",
        Map.of("name", owner.name().value()),
        "/sign-in");
  }

  private Optional<Person> find(HandOverCode code, Network network) {
    Attempts.Counted attempt = limits.code(network);
    Optional<Person> found =
        codes
            .find(code)
            .filter(id -> closings.due(id).isEmpty())
            .filter(id -> keeper.of(id).isPresent())
            .flatMap(people::find);
    found.ifPresent(person -> limits.succeeded(attempt));
    return found;
  }

  private void requireNobody() {
    if (isSomebodyHere()) {
      throw new AccessDeniedException("Somebody else is signed in");
    }
  }

  private static String purpose(Person person) {
    return "take over " + person.id();
  }
}
