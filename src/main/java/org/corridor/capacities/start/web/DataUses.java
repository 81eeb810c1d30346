package org.corridor.capacities.start.web;

import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this room keeps of people, as everybody reads it. */
@Configuration(proxyBeanMethods = false)
class DataUses {

  @Bean
  @Order(400)
  DataUse rosterUse() {
    return new DataUse(Ground.CONSENT, "capacities.use.roster");
  }

  @Bean
  @Order(410)
  DataUse asksUse() {
    return new DataUse(Ground.CONTRACT, "capacities.use.asks");
  }

  @Bean
  @Order(420)
  DataUse missionsUse() {
    return new DataUse(Ground.CONTRACT, "capacities.use.missions");
  }

  @Bean
  @Order(430)
  DataUse applicationsUse() {
    return new DataUse(Ground.CONTRACT, "capacities.use.vacancies");
  }

  @Bean
  @Order(440)
  DataUse returnsUse() {
    return new DataUse(Ground.CONTRACT, "capacities.use.returns");
  }
}
