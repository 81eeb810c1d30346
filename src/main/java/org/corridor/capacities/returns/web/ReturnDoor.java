package org.corridor.capacities.returns.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ReturnDoor {

  @Bean
  @Order(25)
  Door returnPlanDoor() {
    return new Door(Side.PEOPLE, "capacities.returns.title", ReturnPage.PATH);
  }
}
