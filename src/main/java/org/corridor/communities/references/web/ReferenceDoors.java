package org.corridor.communities.references.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ReferenceDoors {

  @Bean
  @Order(60)
  Door referencesDoor() {
    return new Door(Side.LEARN, "communities.references.door", ReferencePage.PATH);
  }
}
