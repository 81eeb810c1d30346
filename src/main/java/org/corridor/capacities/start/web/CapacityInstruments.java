package org.corridor.capacities.start.web;

import java.util.Optional;
import java.util.Set;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tools for capacities that projects are made of (handbook chapter 4). */
@Configuration(proxyBeanMethods = false)
class CapacityInstruments {

  private final Toolbox toolbox;

  CapacityInstruments(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  @Bean
  @Order(110)
  Instrument rosterInstrument() {
    return roster();
  }

  @Bean
  @Order(120)
  Instrument campaignsInstrument() {
    return roster()
        .beside("capacities.campaigns.title", "/capacities/campaigns")
        .counting("capacities.registered");
  }

  private ToolboxInstrument roster() {
    return of(org.corridor.knowledge.Instrument.SKILLS_ROSTER, "/capacities");
  }

  @Bean
  @Order(130)
  Instrument needsInstrument() {
    return of(org.corridor.knowledge.Instrument.NEEDS_ASSESSMENT, "/needs");
  }

  @Bean
  @Order(140)
  Instrument missionsInstrument() {
    return missions().counting("capacities.mission-days", "capacities.trained");
  }

  @Bean
  @Order(150)
  Instrument plansInstrument() {
    return missions().beside("capacities.planning.title", "/capacities/plans");
  }

  private ToolboxInstrument missions() {
    return of(org.corridor.knowledge.Instrument.EXPERT_MISSIONS, "/missions");
  }

  @Bean
  @Order(160)
  Instrument collaborationsInstrument() {
    return of(org.corridor.knowledge.Instrument.INSTITUTIONAL_COLLABORATION, "/missions")
        .with("capacities.start.tool.collaboration");
  }

  @Bean
  @Order(170)
  Instrument vacanciesInstrument() {
    return of(org.corridor.knowledge.Instrument.VACANCIES, "/vacancies");
  }

  @Bean
  @Order(180)
  Instrument returnsInstrument() {
    return of(org.corridor.knowledge.Instrument.RETURN_PLANS, "/return")
        .with("capacities.start.tool.returns");
  }

  /** The list of courses serves those who retrain; it is no register of who takes part. */
  @Bean
  @Order(190)
  Instrument coursesInstrument() {
    return new ToolboxInstrument(
        Set.of("upskilling-retraining"),
        "capacities.courses.title",
        "/courses",
        Optional.empty(),
        Set.of());
  }

  private ToolboxInstrument of(org.corridor.knowledge.Instrument known, String page) {
    return ToolboxInstrument.of(toolbox, known, page);
  }
}
