package org.corridor.alliances.partnerships.web;

import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.ToolboxInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The tools for working together that projects are made of (handbook part III). All but finding
 * partners are in the room of a partnership.
 */
@Configuration(proxyBeanMethods = false)
class AllianceInstruments {

  private static final String ROOMS = "/partnerships";

  private final Toolbox toolbox;

  AllianceInstruments(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  @Bean
  @Order(310)
  Instrument finderInstrument() {
    return ToolboxInstrument.of(
        toolbox, org.corridor.knowledge.Instrument.PARTNER_FINDER, "/partners");
  }

  @Bean
  @Order(320)
  Instrument roomInstrument() {
    return room();
  }

  private ToolboxInstrument room() {
    return ToolboxInstrument.of(toolbox, org.corridor.knowledge.Instrument.PARTNERSHIP_ROOM, ROOMS);
  }

  @Bean
  @Order(330)
  Instrument agreementsInstrument() {
    return room()
        .beside("alliances.agreements.title", ROOMS)
        .with("alliances.partnerships.tool.room");
  }

  @Bean
  @Order(340)
  Instrument transferInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.CAPACITY_TRANSFER);
  }

  @Bean
  @Order(350)
  Instrument threatsInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.THREAT_REGISTER);
  }

  @Bean
  @Order(360)
  Instrument stakeholdersInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.STAKEHOLDER_GRID);
  }

  @Bean
  @Order(370)
  Instrument approachInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.APPROACH_PLAN);
  }

  @Bean
  @Order(380)
  Instrument forcesInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.FORCE_FIELD);
  }

  @Bean
  @Order(390)
  Instrument alliesInstrument() {
    return inRoom(org.corridor.knowledge.Instrument.ALLY_PLAN);
  }

  private ToolboxInstrument inRoom(org.corridor.knowledge.Instrument known) {
    return ToolboxInstrument.of(toolbox, known, ROOMS).with("alliances.partnerships.tool.room");
  }
}
