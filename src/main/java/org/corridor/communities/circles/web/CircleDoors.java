package org.corridor.communities.circles.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CircleDoors {

  @Bean
  @Order(10)
  Door circlesDoor() {
    return new Door(Side.MEET, "communities.circles.title", "/circles");
  }
}
