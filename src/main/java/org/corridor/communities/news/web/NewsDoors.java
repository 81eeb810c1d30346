package org.corridor.communities.news.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class NewsDoors {

  @Bean
  @Order(30)
  Door newsDoor() {
    return new Door(Side.LEARN, "communities.news.door", NewsPage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(541)
  DataUse newsUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.news");
  }
}
