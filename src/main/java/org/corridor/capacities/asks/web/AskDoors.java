package org.corridor.capacities.asks.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.corridor.people.AccountLink;
import org.corridor.people.StewardLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AskDoors {

  @Bean
  @Order(5)
  Door asksDoor() {
    return new Door(Side.PEOPLE, "capacities.asks.door", "/capacities/asks");
  }

  @Bean
  @Order(5)
  AccountLink myAsks() {
    return new AccountLink("capacities.asks.title", "/capacities/asks");
  }

  @Bean
  @Order(120)
  StewardLink askRanking() {
    return new StewardLink("capacities.asks.ranking", "/capacities/asks/ranking");
  }
}
