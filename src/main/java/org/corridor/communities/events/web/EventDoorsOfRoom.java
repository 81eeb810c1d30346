package org.corridor.communities.events.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class EventDoorsOfRoom {

  @Bean
  @Order(20)
  Door eventsDoor() {
    return new Door(Side.MEET, "communities.events.title", "/events");
  }
}
