package org.corridor.communities.circles.web;

import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Circles as the virtual networking space that projects are made of (handbook 2.1). */
@Configuration(proxyBeanMethods = false)
class CircleInstruments {

  @Bean
  @Order(210)
  Instrument circlesInstrument(Toolbox toolbox) {
    return ToolboxInstrument.of(toolbox, org.corridor.knowledge.Instrument.ONLINE_SPACE, "/circles")
        .with("communities.circles.tool")
        .counting(
            "communities.circle-members",
            "communities.circle-threads",
            "communities.circle-answered",
            "communities.circle-posts");
  }
}
