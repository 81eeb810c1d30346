package org.corridor.communities.events.after.web;

import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Networking events as a tool that projects are made of (handbook 2.1). */
@Configuration(proxyBeanMethods = false)
class EventInstruments {

  @Bean
  @Order(200)
  Instrument eventsInstrument(Toolbox toolbox) {
    return ToolboxInstrument.of(
            toolbox, org.corridor.knowledge.Instrument.EVENT_WITH_PLEDGES, "/events")
        .with("communities.events.tool")
        .counting("communities.events-came", "communities.events-contacts");
  }
}
