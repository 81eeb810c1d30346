package org.corridor.communities.events.web;

import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is kept of people who come to events, as everybody reads it. */
@Configuration(proxyBeanMethods = false)
class EventUse {

  @Bean
  @Order(510)
  DataUse eventsUse() {
    return new DataUse(Ground.CONTRACT, "communities.events.use");
  }
}
