package org.corridor.communities.pledges.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class PledgeDoors {

  @Bean
  @Order(30)
  Door pledgesDoor() {
    return new Door(Side.ACT, "communities.pledges.door", PledgesPage.PATH);
  }

  @Bean
  @Order(39)
  Door verifyDoor() {
    return new Door(Side.ACT, "communities.proofs.door", "/verify");
  }
}
