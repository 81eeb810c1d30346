package org.corridor.communities.initiatives.web;

import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Initiatives of circles as a tool that projects are made of (handbook 2.2). */
@Configuration(proxyBeanMethods = false)
class InitiativeInstruments {

  @Bean
  @Order(220)
  Instrument initiativesInstrument(Toolbox toolbox) {
    return ToolboxInstrument.of(
            toolbox, org.corridor.knowledge.Instrument.MIGRANT_LED_INITIATIVE, "/initiatives")
        .with("communities.initiatives.tool")
        .counting(
            "communities.initiatives-decided",
            "communities.initiatives-kept",
            "communities.events-contacts");
  }
}
