package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is accepted as an answer of an authenticator, and what is not. */
@CorridorTest
class PasskeyCeremoniesTests {

  private static final Site SITE = Site.of("http", "localhost", 80);
  private static final String MAKE = "add to somebody in a test";
  private static final String SIGN = "sign in for a test";

  @Autowired Members members;
  @Autowired Passkeys passkeys;
  @Autowired Secrets secrets;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;
  @Autowired Clock clock;
  @Autowired PasskeyCeremonies ceremonies;

  private final SoftAuthenticator device = new SoftAuthenticator();
  private PersonId person;

  @BeforeEach
  void joinAndMakeAPasskey() {
    person = members.join();
    assertThat(make(device)).isTrue();
  }

  @Test
  void aPasskeySignsAndIsKnown() {
    Optional<Passkey> signed = sign(device);

    assertThat(signed.map(Passkey::person)).contains(person);
    assertThat(passkeys.of(person).get(0).used()).isNotNull();
    assertThat(passkeys.of(person).get(0).credential().getCounter()).isEqualTo(2);
    assertThat(sign(device)).isPresent();
  }

  @Test
  void anAnswerIsAcceptedOnce() {
    String answer = device.sign(question());

    assertThat(ceremonies.signed(answer, SITE, SIGN)).isPresent();
    assertThat(ceremonies.signed(answer, SITE, SIGN)).isEmpty();
  }

  @Test
  void aSecondSignatureOfTheSameQuestionIsNotAccepted() {
    String question = question();

    assertThat(ceremonies.signed(device.sign(question), SITE, SIGN)).isPresent();
    assertThat(ceremonies.signed(device.sign(question), SITE, SIGN)).isEmpty();
  }

  @Test
  void anAnswerMadeAtAnotherAddressIsNotAccepted() {
    assertThat(sign(device.at("https://corridor.evil.example"))).isEmpty();
    assertThat(sign(device.at("http://localhost:81"))).isEmpty();
    assertThat(sign(device.at("https://localhost"))).isEmpty();
    assertThat(sign(device.at("http://localhost"))).isPresent();
  }

  @Test
  void aSignatureForAnotherSiteIsNotAccepted() {
    assertThat(sign(device.forDomain("evil.example"))).isEmpty();
  }

  @Test
  void aDeviceThatDidNotMakeSureOfThePersonIsNotAccepted() {
    assertThat(sign(device.withFlags(SoftAuthenticator.USER_PRESENT))).isEmpty();
    assertThat(sign(device.withFlags(SoftAuthenticator.USER_VERIFIED))).isEmpty();
    assertThat(make(new SoftAuthenticator().withFlags(SoftAuthenticator.USER_PRESENT))).isFalse();
  }

  @Test
  void aPasskeyNobodyHasIsNotAccepted() {
    assertThat(sign(new SoftAuthenticator().ownedBy(Passkey.handle(person)))).isEmpty();
  }

  @Test
  void aDeviceThatSaysThePasskeyIsSomebodyElsesIsNotAccepted() {
    assertThat(sign(device.ownedBy(Passkey.handle(members.join())))).isEmpty();
  }

  @Test
  void aCounterThatGoesBackwardsIsThatOfACopy() {
    assertThat(sign(device.counting(7))).isPresent();
    assertThat(sign(device.counting(7))).isEmpty();
    assertThat(sign(device.counting(3))).isEmpty();
    assertThat(sign(device.counting(8))).isPresent();
  }

  @Test
  void devicesThatDoNotCountSignAgainAndAgain() {
    SoftAuthenticator still = new SoftAuthenticator().counting(0);
    assertThat(make(still)).isTrue();

    assertThat(sign(still.counting(0))).isPresent();
    assertThat(sign(still.counting(0))).isPresent();
  }

  @Test
  void anAnswerForOnePurposeDoesNotServeAnother() {
    String answer = device.sign(question());

    assertThat(ceremonies.signed(answer, SITE, "prove to be " + person)).isEmpty();
    assertThat(ceremonies.signed(answer, SITE, SIGN)).as("not used up").isPresent();
  }

  @Test
  void aQuestionFromTwoHoursAgoIsTooOld() {
    String answer = device.sign(asked(Duration.ofHours(-2)).askToSign(SITE, SIGN, List.of()));
    String young = device.sign(asked(Duration.ofMinutes(-59)).askToSign(SITE, SIGN, List.of()));

    assertThat(ceremonies.signed(answer, SITE, SIGN)).isEmpty();
    assertThat(ceremonies.signed(young, SITE, SIGN)).isPresent();
  }

  @Test
  void aQuestionThatWeDidNotAskIsNotAnswered() {
    String foreign = "{\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"rpId\":\"localhost\"}";

    assertThat(ceremonies.signed(device.sign(foreign), SITE, SIGN)).isEmpty();
  }

  @Test
  void aPasskeyIsMadeOnceForOnePerson() {
    assertThat(make(device)).as("the same again").isFalse();
    assertThat(passkeys.of(person)).hasSize(1);
  }

  @Test
  void aPasskeyMadeElsewhereIsNotTaken() {
    assertThat(make(new SoftAuthenticator().at("https://evil.example"))).isFalse();
    assertThat(make(new SoftAuthenticator().forDomain("evil.example"))).isFalse();
    String question = create();
    assertThat(ceremonies.created(new SoftAuthenticator().create(question), SITE, "other"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "null",
        "[]",
        "{}",
        "{\"id\":\"\",\"rawId\":\"\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"},\"clientExtensionResults\":{}}"
      })
  void whatIsNoAnswerIsRefusedWithoutFuss(String answer) {
    assertThat(ceremonies.signed(answer, SITE, SIGN)).isEmpty();
    assertThat(ceremonies.created(answer, SITE, MAKE)).isEmpty();
  }

  @Test
  void anEndlessAnswerIsNotEvenRead() {
    assertThat(ceremonies.signed("[".repeat(3_000_000), SITE, SIGN)).isEmpty();
  }

  @Test
  void answeredQuestionsAreForgottenOnceTheyAreTooOldAnyway() {
    assertThat(sign(device)).isPresent();
    long before = spent();

    new Challenges(secrets, jdbc, Clock.offset(clock, Duration.ofMinutes(50))).forgetExpired();
    assertThat(spent()).isEqualTo(before);
    new Challenges(secrets, jdbc, Clock.offset(clock, Duration.ofMinutes(61))).forgetExpired();
    assertThat(spent()).isZero();
  }

  private long spent() {
    return jdbc.sql("select count(*) from people.spent_challenge").query(Long.class).single();
  }

  private PasskeyCeremonies asked(Duration shift) {
    Clock then = Clock.offset(clock, shift);
    return new PasskeyCeremonies(passkeys, new Challenges(secrets, jdbc, then), transaction, then);
  }

  private String question() {
    return ceremonies.askToSign(SITE, SIGN, List.of());
  }

  private Optional<Passkey> sign(SoftAuthenticator with) {
    return ceremonies.signed(with.sign(question()), SITE, SIGN);
  }

  private String create() {
    return ceremonies.askToCreate(
        SITE, MAKE, person, new EmailAddress("awa@example.org"), new PersonName("Awa"));
  }

  private boolean make(SoftAuthenticator with) {
    return ceremonies
        .created(with.create(create()), SITE, MAKE)
        .map(made -> new Passkey(UUID.randomUUID(), person, "Phone", Instant.EPOCH, null, made))
        .filter(passkeys::add)
        .isPresent();
  }
}
