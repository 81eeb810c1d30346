package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.corridor.platform.security.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the ticket between password and code is worth something. */
@CorridorTest
class SecondStepTests {

  private static final Network NETWORK = new Network("second-step");

  @Autowired Members members;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired Authenticators authenticators;
  @Autowired AccountLimits limits;
  @Autowired Secrets secrets;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private final AuthenticatorKey key = AuthenticatorKey.create();
  private Person person;
  private SecondStep now;

  @BeforeEach
  void switchOn() {
    PersonId id = members.join("awa-" + UUID.randomUUID() + "@example.org", "Awa");
    authenticators.add(id, key, 0, clock.instant());
    person = people.find(id).orElseThrow();
    now = in(Duration.ZERO);
  }

  @Test
  void aTicketOpensWithTheCode() {
    Admission admission = now.admit(person);

    assertThat(admission.member()).isEmpty();
    assertThat(now.pass(admission.ticket(), code(), NETWORK)).isPresent();
  }

  @Test
  void whoHasNoSecondStepIsInAtOnce() {
    authenticators.remove(person.id());

    assertThat(now.admit(person).member()).isPresent();
    assertThat(now.admit(person).ticket()).isEmpty();
  }

  @Test
  void aTicketEndsAfterTenMinutes() {
    String ticket = now.admit(person).ticket();

    assertThat(in(Duration.ofSeconds(599)).pass(ticket, "000000", NETWORK)).isEmpty();
    assertThatThrownBy(() -> in(Duration.ofSeconds(601)).pass(ticket, code(), NETWORK))
        .isInstanceOf(TicketExpired.class);
  }

  @Test
  void aTicketEndsWithThePassword() {
    String ticket = now.admit(person).ticket();

    people.save(person.withPassword(passwords.hash("seven tall baobab trees")));

    assertThatThrownBy(() -> now.pass(ticket, code(), NETWORK)).isInstanceOf(TicketExpired.class);
  }

  @Test
  void nothingElseIsATicket() {
    String ticket = now.admit(person).ticket();
    for (String forged :
        new String[] {"", "*", "AAAA", ticket.substring(1), person.id() + " 1 x"}) {
      assertThatThrownBy(() -> now.pass(forged, code(), NETWORK)).isInstanceOf(TicketExpired.class);
    }
  }

  @Test
  void aCodeIsNeverAcceptedTwiceNorOneBeforeIt() {
    String ticket = now.admit(person).ticket();
    String later = key.codeAt(clock.instant().plus(AuthenticatorKey.STEP));

    assertThat(now.pass(ticket, later, NETWORK)).isPresent();
    assertThat(now.pass(ticket, later, NETWORK)).isEmpty();
    assertThat(now.pass(ticket, code(), NETWORK)).as("older").isEmpty();
  }

  @Test
  void aKeyCopiedToAnotherPersonIsWorthNothing() {
    PersonId other = members.join();
    authenticators.add(other, AuthenticatorKey.create(), 0, clock.instant());
    jdbc.sql(
            """
            update people.authenticator set key =
              (select key from people.authenticator where person = :from) where person = :to
            """)
        .param("from", person.id().value())
        .param("to", other.value())
        .update();

    assertThat(authenticators.key(person.id())).contains(key);
    assertThat(authenticators.key(other)).isEmpty();
  }

  private String code() {
    return key.codeAt(clock.instant());
  }

  private SecondStep in(Duration later) {
    return new SecondStep(
        people, authenticators, limits, secrets, Clock.offset(Clock.systemUTC(), later));
  }
}
