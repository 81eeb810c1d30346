package org.corridor.capacities.campaigns.web;

import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.corridor.people.StewardLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CampaignDoors {

  @Bean
  @Order(32)
  Door registrationCampaigns() {
    return new Door(Side.PLACES, "capacities.campaigns.door", CampaignsPage.PATH);
  }

  @Bean
  @Order(110)
  StewardLink registrationSources() {
    return new StewardLink("capacities.campaigns.sources", SourcesPage.PATH);
  }
}
