package org.corridor.people.accounts.domain;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Members for the tests of all modules. */
@Component
public class Members {

  /** What all of them sign in with. */
  public static final String PASSWORD = "wide slow green rivers";

  private final People people;
  private final Passwords passwords;
  private String hash = "";

  Members(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  /** A new member, without going through the pages. */
  public PersonId join() {
    return join("member-" + UUID.randomUUID() + "@example.org", "Test Member");
  }

  public synchronized PersonId join(String email, String name) {
    if (hash.isEmpty()) {
      hash = passwords.hash(PASSWORD);
    }
    PersonId id = new PersonId(UUID.randomUUID());
    people.add(
        new Person(
            id,
            new EmailAddress(email),
            new PersonName(name),
            hash,
            Language.EN,
            false,
            Instant.parse("2026-01-01T00:00:00Z")));
    return id;
  }

  /** Lets a MockMvc request come from a new member. */
  public RequestPostProcessor signedIn() {
    return as(join());
  }

  /** Lets a MockMvc request come from this person. */
  public RequestPostProcessor as(PersonId person) {
    return authentication(new Member(person, "Test Member"));
  }

  /** Does something as this person, without a request. */
  public void as(PersonId person, Runnable deed) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(new SecurityContextImpl(new Member(person, "Test Member")));
    try {
      deed.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
