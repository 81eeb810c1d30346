package org.corridor.communities.initiatives.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class InitiativeDoors {

  @Bean
  @Order(20)
  Door initiativesDoor() {
    return new Door(Side.ACT, "communities.initiatives.door", "/initiatives");
  }
}
