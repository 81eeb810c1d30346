package org.corridor.capacities.courses.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CourseDoors {

  @Bean
  @Order(4)
  Door coursesDoor() {
    return new Door(Side.PEOPLE, "capacities.courses.door", "/courses");
  }
}
