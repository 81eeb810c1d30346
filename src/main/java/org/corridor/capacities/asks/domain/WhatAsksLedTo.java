package org.corridor.capacities.asks.domain;

import java.util.List;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.RosterBenefit;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the owner of an entry who asked them, and what came of it. */
@Component
class WhatAsksLedTo implements RosterBenefit {

  private final AskTable asks;
  private final ErrandRooms errands;
  private final Texts texts;

  WhatAsksLedTo(AskTable asks, ErrandRooms errands, Texts texts) {
    this.asks = asks;
    this.errands = errands;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Benefit> of(EntryId entry, Language reader) {
    return asks.delivered(entry).stream()
        .filter(ask -> ask.state() == AskState.ACCEPTED || ask.waits())
        .map(ask -> benefit(ask, reader))
        .toList();
  }

  private Benefit benefit(Ask ask, Language reader) {
    String key =
        ask.outcome() == Outcome.CAME_TO_BE ? "came-to-be" : ask.waits() ? "waits" : "accepted";
    String title = errands.find(ask.kind(), ask.errand()).map(one -> one.title()).orElse("");
    return new Benefit(
        texts.text(reader, "capacities.asks.benefit." + key, "errand", title), ask.id().path());
  }
}
