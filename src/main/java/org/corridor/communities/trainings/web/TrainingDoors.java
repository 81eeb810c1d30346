package org.corridor.communities.trainings.web;

import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class TrainingDoors {

  @Bean
  @Order(50)
  Door trainingsDoor() {
    return new Door(Side.LEARN, "communities.trainings.door", TrainingPage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(543)
  DataUse trainingsUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.trainings");
  }

  /** What a project switches on for it. */
  @Bean
  @Order(60)
  Instrument trainingsInstrument(Toolbox toolbox) {
    return ToolboxInstrument.of(
            toolbox, org.corridor.knowledge.Instrument.TRAINING_REGISTER, TrainingPage.PATH)
        .counting("communities.trained");
  }
}
