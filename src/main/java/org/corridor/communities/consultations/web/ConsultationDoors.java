package org.corridor.communities.consultations.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ConsultationDoors {

  @Bean
  @Order(40)
  Door consultationsDoor() {
    return new Door(Side.ACT, "communities.consultations.door", ConsultationPage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(544)
  DataUse consultationsUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.consultations");
  }
}
