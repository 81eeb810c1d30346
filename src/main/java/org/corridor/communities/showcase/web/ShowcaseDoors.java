package org.corridor.communities.showcase.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ShowcaseDoors {

  @Bean
  @Order(60)
  Door showcaseDoor() {
    return new Door(Side.ACT, "communities.showcase.door", ShowcasePage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(560)
  DataUse showcaseUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.showcase");
  }
}
