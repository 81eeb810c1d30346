package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.people.PersonRegistered;
import org.corridor.platform.text.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds the sample members of a demo, once, and tells everybody else that they are there. */
@Component
@Profile("demo")
class RegisterSamples implements ApplicationRunner {

  private final People people;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  RegisterSamples(
      People people,
      Passwords passwords,
      PasswordRules rules,
      Texts texts,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.rules = rules;
    this.texts = texts;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    events.publishEvent(
        new DemoPeopleReady(
            register(SampleMember.VOLUNTEER),
            register(SampleMember.OFFICER),
            register(SampleMember.NGO_WORKER),
            register(SampleMember.NURSE),
            register(SampleMember.STEWARD)));
  }

  private PersonId register(SampleMember sample) {
    EmailAddress email = new EmailAddress(sample.email());
    return people.find(email).orElseGet(() -> add(sample, email)).id();
  }

  private Person add(SampleMember sample, EmailAddress email) {
    PersonName name =
        new PersonName(sample.displayName(texts.text(sample.language(), "people.sample.mark")));
    rules.check(SampleMember.PASSWORD, email, name);
    SignUp signUp =
        new SignUp(email, name, passwords.hash(SampleMember.PASSWORD), sample.language(), "/");
    Person person = Person.sample(signUp, clock.instant().truncatedTo(ChronoUnit.MICROS));
    transaction.executeWithoutResult(
        status -> {
          people.add(person);
          events.publishEvent(new PersonRegistered(person.id()));
        });
    return people.find(email).orElse(person);
  }
}
