package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class HeldDesignsTests {

  @Autowired DesignDesk desk;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired HeldDesigns held;

  @Test
  void theDesignsOfWhoLeavesAreErasedAndNobodyElses() {
    PersonId leaving = members.join();
    PersonId staying = members.join();
    desk.startSample(leaving, DesignContent.empty());
    Design kept = desk.startSample(staying, DesignContent.empty());

    held.erase(leaving);

    assertThat(designs.ownedBy(leaving)).isEmpty();
    assertThat(designs.find(kept.key())).isPresent();
  }
}
