package org.corridor.communities.start.web;

import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What circles keep of people, as everybody reads it. */
@Configuration(proxyBeanMethods = false)
class DataUses {

  @Bean
  @Order(500)
  DataUse circlesUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.circles");
  }
}
