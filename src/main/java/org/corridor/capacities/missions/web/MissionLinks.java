package org.corridor.capacities.missions.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MissionLinks {

  @Bean
  @Order(6)
  Door missionsDoor() {
    return new Door(Side.PEOPLE, "capacities.missions.door", "/missions");
  }

  @Bean
  @Order(20)
  Door missionLibraryDoor() {
    return new Door(Side.PLACES, "capacities.missions.library.door", "/missions/library");
  }

  @Bean
  @Order(40)
  Door missionFiguresDoor() {
    return new Door(Side.PLACES, "capacities.missions.figures.door", "/missions/figures");
  }
}
