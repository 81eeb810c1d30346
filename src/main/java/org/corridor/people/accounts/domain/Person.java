package org.corridor.people.accounts.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. An organisation may keep it for somebody who has not taken it over yet:
 * such an account has neither an address nor any other way in, so nobody can be signed in to it.
 *
 * @param email confirmed; null for who signs in without one, and for who cannot sign in yet
 * @param password hash of it, never the password; null for who signs in without one
 * @param language what mails to them are written in
 * @param sample made by the demo profile; everybody knows its password, so nobody may take it over
 *     by changing that
 */
record Person(
    PersonId id,
    @Nullable EmailAddress email,
    PersonName name,
    @Nullable String password,
    Language language,
    boolean sample,
    Instant registered) {

  static Person register(SignUp signUp, Instant now) {
    return register(new PersonId(UUID.randomUUID()), signUp, now);
  }

  static Person register(PersonId id, SignUp signUp, Instant now) {
    return new Person(
        id, signUp.email(), signUp.name(), signUp.password(), signUp.language(), false, now);
  }

  static Person sample(SignUp signUp, Instant now) {
    Person person = register(signUp, now);
    return new Person(
        person.id, person.email, person.name, person.password, person.language, true, now);
  }

  /** Registered by others; nobody can sign in to it before it is taken over. */
  static Person kept(PersonName name, Language language, Instant now) {
    PersonId id = new PersonId(UUID.randomUUID());
    return new Person(id, null, name, null, language, false, now);
  }

  /** Taken over by its owner. */
  Person with(EmailAddress confirmed, @Nullable String newHash) {
    return new Person(id, confirmed, name, newHash, language, sample, registered);
  }

  /** To be shown; empty for who has none. */
  String address() {
    return email == null ? "" : email.value();
  }

  Person called(PersonName newName, Language newLanguage) {
    return new Person(id, email, newName, password, newLanguage, sample, registered);
  }

  Person withPassword(String newHash) {
    requireOwn();
    return new Person(id, email, name, newHash, language, false, registered);
  }

  /**
   * @throws SampleStays for a sample, which belongs to all visitors of a demo
   */
  void requireOwn() {
    if (sample) {
      throw new SampleStays();
    }
  }
}
