package org.corridor.communities.experiences.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ExperienceDoors {

  @Bean
  @Order(40)
  Door experiencesDoor() {
    return new Door(Side.LEARN, "communities.experiences.door", ExperiencesPage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(540)
  DataUse experiencesUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.experiences");
  }
}
