package org.corridor.capacities.skills.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.corridor.people.StewardLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SkillsDoors {

  @Bean
  @Order(40)
  Door lookUpDoor() {
    return new Door(Side.PEOPLE, "capacities.skills.door", "/capacities/skills");
  }

  @Bean
  @Order(100)
  StewardLink taxonomy() {
    return new StewardLink("capacities.skills.import.title", "/stewards/skills");
  }
}
