package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.CorridorTest;
import org.corridor.people.DemoPeopleReady;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@CorridorTest
class RegisterSamplesTests {

  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired PasswordRules rules;
  @Autowired Texts texts;
  @Autowired SignIn signIn;
  @Autowired NewPassword newPassword;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;

  @Test
  void addsSampleMembersOnceAndTellsAtEveryStart() {
    List<DemoPeopleReady> told = new ArrayList<>();

    start(told);
    start(told);

    assertThat(people.samples()).hasSize(5);
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).isEqualTo(told.get(1));
    for (SampleMember sample : SampleMember.values()) {
      Optional<Admission> admission =
          signIn.signIn(
              new EmailAddress(sample.email()), SampleMember.PASSWORD, new Network("samples"));
      assertThat(admission.flatMap(Admission::member))
          .map(Member::getName)
          .get()
          .asString()
          .startsWith(sample.person() + " (");
    }
  }

  @Test
  void nobodyTakesASampleMemberOver() {
    start(new ArrayList<>());

    newPassword.ask(new EmailAddress(SampleMember.NURSE.email()), new Network("samples"));

    assertThat(
            jdbc.sql("select count(*) from platform.mail where recipient = :to")
                .param("to", SampleMember.NURSE.email())
                .query(Long.class)
                .single())
        .isZero();
  }

  private void start(List<DemoPeopleReady> told) {
    new RegisterSamples(
            people,
            passwords,
            rules,
            texts,
            event -> {
              if (event instanceof DemoPeopleReady ready) {
                told.add(ready);
              }
            },
            transaction,
            Clock.systemUTC())
        .run(new DefaultApplicationArguments());
  }
}
