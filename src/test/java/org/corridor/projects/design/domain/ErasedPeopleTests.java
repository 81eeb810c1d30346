package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.corridor.CorridorTest;
import org.corridor.people.PersonErased;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@CorridorTest
class ErasedPeopleTests {

  @Autowired DesignDesk desk;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionOperations transaction;

  @Test
  void theDesignsOfWhoLeavesAreErasedAndNobodyElses() {
    PersonId leaving = members.join();
    PersonId staying = members.join();
    desk.startSample(leaving, DesignContent.empty());
    Design kept = desk.startSample(staying, DesignContent.empty());

    transaction.executeWithoutResult(status -> events.publishEvent(new PersonErased(leaving)));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(designs.ownedBy(leaving)).isEmpty());
    assertThat(designs.find(kept.key())).isPresent();
  }
}
