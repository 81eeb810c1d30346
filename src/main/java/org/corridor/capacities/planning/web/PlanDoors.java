package org.corridor.capacities.planning.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class PlanDoors {

  @Bean
  @Order(20)
  Door plansDoor() {
    return new Door(Side.PLACES, "capacities.planning.door", "/capacities/plans");
  }
}
