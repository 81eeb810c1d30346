package org.corridor.capacities.missions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.asks.AskAccepted;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever says yes to a need has a mission to plan. */
@Component
class BeginMission {

  private final Asks asks;
  private final Needs needs;
  private final MissionTable missions;
  private final MissionParts parts;
  private final Clock clock;

  BeginMission(Asks asks, Needs needs, MissionTable missions, MissionParts parts, Clock clock) {
    this.asks = asks;
    this.needs = needs;
    this.missions = missions;
    this.parts = parts;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void begin(AskAccepted event) {
    once(event);
  }

  /** Told twice, even at the same time, it begins once. */
  @Transactional
  void once(AskAccepted event) {
    if (event.kind().equals(Needs.KIND) && missions.ofAsk(event.ask().value()).isEmpty()) {
      asks.accepted(event.ask()).ifPresent(this::begin);
    }
  }

  private void begin(Asks.Accepted ask) {
    Needs.Brief need = needs.brief(new NeedId(ask.errand())).orElse(null);
    if (need == null) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    MissionId id = new MissionId(UUID.randomUUID());
    boolean added =
        missions.add(
            new Mission(
                id,
                ask.ask().value(),
                ask.errand(),
                ask.organisation(),
                need.title(),
                need.written(),
                need.teaching() ? MissionKind.TRAINING : MissionKind.EXPERT_SERVICE,
                MissionState.PLANNING,
                ask.person(),
                ask.personName(),
                ask.personReach(),
                ask.asker(),
                ask.askerName(),
                ask.askerReach(),
                null,
                null,
                now,
                now));
    if (added) {
      checklist(need).forEach(kind -> parts.save(id, step(kind)));
    }
  }

  private static List<Step.Kind> checklist(Needs.Brief need) {
    return need.teaching()
        ? List.of(Step.Kind.TRAINING_OF_TRAINERS, Step.Kind.ACCREDITATION, Step.Kind.TRAVEL)
        : List.of(Step.Kind.ACCREDITATION, Step.Kind.INSURANCE, Step.Kind.TRAVEL);
  }

  private static Step step(Step.Kind kind) {
    return new Step(UUID.randomUUID(), kind, "", "", Step.State.OPEN, null, null);
  }
}
