package org.corridor.capacities.roster.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.corridor.people.AccountLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class RosterDoors {

  @Bean
  @Order(1)
  Door whatICanDo() {
    return new Door(Side.PEOPLE, "capacities.roster.door", MyEntryPage.PATH);
  }

  @Bean
  @Order(30)
  Door skillMap() {
    return new Door(Side.PLACES, "capacities.roster.map.door", SkillMapPage.PATH);
  }

  @Bean
  @Order(1)
  AccountLink myEntry() {
    return new AccountLink("capacities.roster.title", MyEntryPage.PATH);
  }
}
