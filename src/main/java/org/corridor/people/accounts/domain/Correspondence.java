package org.corridor.people.accounts.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.mail.ListMail;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Writes to people for the other subjects, in the language each of them reads. What is written to
 * one person must not name another: mails cannot be taken back when that one is erased.
 */
@Service
public class Correspondence implements WriteToPeople {

  private final People people;
  private final CurrentPerson current;
  private final Mails mails;

  Correspondence(People people, CurrentPerson current, Mails mails) {
    this.people = people;
    this.current = current;
    this.mails = mails;
  }

  /**
   * Somebody with an account, for those who may know.
   *
   * @param email null for who has none
   */
  public record Correspondent(
      PersonId person, String name, @Nullable EmailAddress email, Language language) {
    @Override
    public String toString() {
      return "Correspondent";
    }
  }

  /**
   * The signed-in person.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public Correspondent me() {
    return current
        .person()
        .flatMap(this::find)
        .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  public Optional<Correspondent> find(PersonId person) {
    return people.find(person).map(Correspondence::correspondent);
  }

  /** Who has confirmed that the address is theirs. */
  public Optional<Correspondent> find(EmailAddress address) {
    return people.find(address).map(Correspondence::correspondent);
  }

  @Override
  public void write(PersonId to, String key, Map<String, String> arguments, String path) {
    find(to)
        .ifPresent(
            reader -> {
              EmailAddress address = reader.email();
              if (address != null) {
                Map<String, String> named = new HashMap<>(arguments);
                named.put("name", reader.name());
                mails.send(new Mail(address.value(), reader.language(), key, named, path));
              }
            });
  }

  @Override
  public void write(PersonId to, Function<Language, ListMail> mail) {
    find(to)
        .ifPresent(
            reader -> {
              EmailAddress address = reader.email();
              if (address != null) {
                mails.send(address.value(), mail.apply(reader.language()));
              }
            });
  }

  @Override
  public boolean hasAddress(PersonId person, String address) {
    return find(person)
        .map(Correspondent::email)
        .filter(email -> email.value().equalsIgnoreCase(address.strip()))
        .isPresent();
  }

  /**
   * Writes to an address that may or may not have an account.
   *
   * @param guess the language to write in where it has none
   */
  public void write(
      EmailAddress to, Language guess, String key, Map<String, String> arguments, String path) {
    Language language = find(to).map(Correspondent::language).orElse(guess);
    mails.send(new Mail(to.value(), language, key, arguments, path));
  }

  private static Correspondent correspondent(Person person) {
    return new Correspondent(person.id(), person.name().value(), person.email(), person.language());
  }
}
