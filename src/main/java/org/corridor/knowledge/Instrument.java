package org.corridor.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A working tool that a building block can switch on in a project, and the room of the house that
 * it comes with. Its name is the text {@code knowledge.instrument.<id>}.
 */
public enum Instrument {
  EVENT_WITH_PLEDGES("communities"),
  ONLINE_SPACE("communities"),
  KNOWLEDGE_SHARING("communities"),
  TRAINING_REGISTER("communities"),
  MIGRANT_LED_INITIATIVE("communities"),
  TRANSFER_PRICE_COMPARISON("remittances"),
  MIGRANT_FRIENDLY_PRODUCTS("remittances"),
  HOUSEHOLD_BUDGET("remittances"),
  SAVINGS_GROUP("remittances"),
  CREDIT_FUND("remittances"),
  COLLECTIVE_INVESTMENT("remittances"),
  BUSINESS_DESK("remittances"),
  SKILLS_SURVEY("surveys"),
  SKILLS_ROSTER("capacities"),
  NEEDS_ASSESSMENT("capacities"),
  EXPERT_MISSIONS("capacities"),
  INSTITUTIONAL_COLLABORATION("capacities"),
  RETURN_PLANS("capacities"),
  VACANCIES("capacities"),
  INFORMATION_CAMPAIGN("rights"),
  PRE_DEPARTURE_GUIDE("rights"),
  HELPDESK("rights"),
  CASE_FILES("rights"),
  REFERRAL("rights"),
  PARTNER_FINDER("alliances"),
  PARTNERSHIP_ROOM("alliances"),
  CAPACITY_TRANSFER("alliances"),
  THREAT_REGISTER("alliances"),
  STAKEHOLDER_GRID("alliances"),
  APPROACH_PLAN("alliances"),
  FORCE_FIELD("alliances"),
  ALLY_PLAN("alliances");

  private final String room;

  Instrument(String room) {
    this.room = room;
  }

  /** As written in content files: {@code event-with-pledges}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The module that brings it; its name is the text {@code knowledge.room.<room>}. */
  public String room() {
    return room;
  }

  public static Optional<Instrument> of(String id) {
    return Stream.of(values()).filter(instrument -> instrument.id().equals(id)).findFirst();
  }
}
