package org.corridor.capacities.vacancies.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class VacancyDoors {

  @Bean
  @Order(20)
  Door vacanciesDoor() {
    return new Door(Side.PEOPLE, "capacities.vacancies.title", VacancyRequest.PATH);
  }

  @Bean
  @Order(20)
  Door postVacanciesDoor() {
    return new Door(Side.PLACES, "capacities.vacancies.to-mine", "/vacancies/mine");
  }
}
