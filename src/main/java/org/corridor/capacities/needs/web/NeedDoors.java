package org.corridor.capacities.needs.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class NeedDoors {

  @Bean
  @Order(2)
  Door needsDoor() {
    return new Door(Side.PLACES, "capacities.needs.door", NeedAddress.PATH);
  }
}
