package org.corridor.people.accounts.domain;

import java.util.Map;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks for an account. The answer is the same whether or not the address has one already; only its
 * owner learns that, by mail.
 */
@Service
public class RegisterPerson {

  private final People people;
  private final Links links;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final AccountLimits limits;
  private final Mails mails;
  private final TransactionOperations transaction;

  RegisterPerson(
      People people,
      Links links,
      Passwords passwords,
      PasswordRules rules,
      AccountLimits limits,
      Mails mails,
      TransactionOperations transaction) {
    this.people = people;
    this.links = links;
    this.passwords = passwords;
    this.rules = rules;
    this.limits = limits;
    this.mails = mails;
    this.transaction = transaction;
  }

  /**
   * What somebody says of themselves when they sign up.
   *
   * @param password null for who wants a passkey instead, which is made when the link is opened
   */
  public record Wish(
      EmailAddress email,
      PersonName name,
      @Nullable String password,
      Language language,
      String next) {
    @Override
    public String toString() {
      return "Wish";
    }
  }

  /**
   * @throws PasswordRefused if the password is too easily guessed
   * @throws org.corridor.platform.security.TooManyAttempts if too many mails were asked for
   */
  public void register(Wish wish, Network network) {
    String password = wish.password();
    if (password != null) {
      rules.check(password, wish.email(), wish.name());
    }
    limits.mail(wish.email(), network);
    SignUp signUp =
        new SignUp(
            wish.email(),
            wish.name(),
            password == null ? null : passwords.hash(password),
            wish.language(),
            wish.next());
    transaction.executeWithoutResult(
        status ->
            mails.send(
                people
                    .find(wish.email())
                    .map(RegisterPerson::known)
                    .orElseGet(() -> confirm(signUp))));
  }

  private Mail confirm(SignUp signUp) {
    OneTimeLink link = links.toConfirm(signUp);
    return new Mail(
        signUp.email().value(),
        signUp.language(),
        "people.mail.confirm",
        Map.of("name", signUp.name().value()),
        "/confirm/" + link.token());
  }

  private static Mail known(Person person) {
    return new Mail(
        person.address(),
        person.language(),
        "people.mail.known",
        Map.of("name", person.name().value()),
        "/forgotten-password");
  }
}
