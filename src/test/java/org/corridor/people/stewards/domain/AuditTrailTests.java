package org.corridor.people.stewards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@CorridorTest
class AuditTrailTests {

  @Autowired AuditTrail trail;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;

  @Test
  void aLineTellsWhoDidWhatToWhatAndWhy() {
    PersonId steward = members.join("s-" + UUID.randomUUID() + "@example.org", "Steward Sow");
    note(steward, "Because of <this>");

    Deed deed = trail.list(1, Long.MAX_VALUE).get(0);

    assertThat(deed.steward()).isEqualTo("Steward Sow");
    assertThat(deed.act()).isEqualTo(Act.VERIFIED);
    assertThat(deed.about()).isEqualTo("An organisation");
    assertThat(deed.path()).isEqualTo("/organisations/an-organisation");
    assertThat(deed.why()).isEqualTo("Because of <this>");
  }

  @Test
  void nobodyChangesALineNotEvenInSql() {
    note(members.join(), "stays");

    for (String attack :
        List.of(
            "update people.steward_act set why = 'other'",
            "delete from people.steward_act",
            "truncate people.steward_act",
            "truncate people.steward_act cascade")) {
      assertThatThrownBy(() -> jdbc.sql(attack).update())
          .as(attack)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("The audit trail is not changed");
    }
    assertThat(trail.list(1, Long.MAX_VALUE).get(0).why()).isEqualTo("stays");
  }

  @Test
  void whoeverGetsAroundThatIsFoundOut() {
    note(members.join(), "before");
    note(members.join(), "between");
    note(members.join(), "after");
    assertThat(trail.isWhole()).isTrue();

    for (String attack :
        List.of(
            "update people.steward_act set why = 'other' where id = (select max(id) - 1 from people.steward_act)",
            "update people.steward_act set about = gen_random_uuid() where id = (select max(id) from people.steward_act)",
            "delete from people.steward_act where id = (select max(id) - 1 from people.steward_act)")) {
      transaction.executeWithoutResult(
          status -> {
            jdbc.sql("alter table people.steward_act disable trigger refuse_change").update();
            jdbc.sql(attack).update();
            assertThat(trail.isWhole()).as(attack).isFalse();
            status.setRollbackOnly();
          });
    }
    assertThat(trail.isWhole()).isTrue();
  }

  @Test
  void manyAtOnceStandInOneOrderWithoutAGap() {
    PersonId steward = members.join();
    long before = trail.size();

    IntStream.range(0, 12).parallel().forEach(i -> note(steward, "many"));

    assertThat(trail.size()).isEqualTo(before + 12);
    assertThat(trail.isWhole()).isTrue();
  }

  @Test
  void aDeedThatFailsLeavesNoLine() {
    PersonId steward = members.join();
    long before = trail.size();
    transaction.executeWithoutResult(
        status -> {
          add(steward, "undone");
          status.setRollbackOnly();
        });

    assertThat(trail.size()).isEqualTo(before);
    assertThatThrownBy(() -> add(steward, "without its deed")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void whenThePersonGoesTheLineStaysAndNamesNobody() {
    PersonId steward = members.join("g-" + UUID.randomUUID() + "@example.org", "Gone Steward");
    PersonId member = members.join("h-" + UUID.randomUUID() + "@example.org", "Gone Member");
    transaction.executeWithoutResult(
        status -> trail.note(steward, Act.STEWARD_APPOINTED, member, "trusted"));
    assertThat(trail.list(1, Long.MAX_VALUE).get(0).about()).isEqualTo("Gone Member");
    assertThat(trail.of(member)).hasSize(1);

    for (PersonId person : List.of(steward, member)) {
      jdbc.sql("delete from people.person where id = :id").param("id", person.value()).update();
    }

    Deed deed = trail.list(1, Long.MAX_VALUE).get(0);
    assertThat(deed.steward()).isEmpty();
    assertThat(deed.about()).isEmpty();
    assertThat(deed.why()).isEqualTo("trusted");
    assertThat(trail.isWhole()).isTrue();
  }

  private void note(PersonId steward, String why) {
    transaction.executeWithoutResult(status -> add(steward, why));
  }

  private void add(PersonId steward, String why) {
    trail.note(
        steward,
        Act.VERIFIED,
        new OrganisationId(UUID.randomUUID()),
        "An organisation",
        "/organisations/an-organisation",
        why);
  }
}
