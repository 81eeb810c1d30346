package org.corridor.alliances.health.learning.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the sample partners learn from each other, for the profile {@code demo}. */
@Component
@Profile("demo")
class SampleLearning {

  private final Learning learning;
  private final Clock clock;

  SampleLearning(Learning learning, Clock clock) {
    this.learning = learning;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    learning.save(
        lead,
        Map.of(
            Capacity.FINANCE.code(), Standing.KNOWS,
            Capacity.REPORTING.code(), Standing.KNOWS,
            Capacity.FUNDRAISING.code(), Standing.KNOWS,
            Capacity.REACHING_PEOPLE.code(), Standing.WANTS,
            Capacity.CONTEXT.code(), Standing.WANTS),
        0);
    learning.save(
        speaker,
        Map.of(
            Capacity.REACHING_PEOPLE.code(), Standing.KNOWS,
            Capacity.CONTEXT.code(), Standing.KNOWS,
            Capacity.SECTOR.code(), Standing.KNOWS,
            Capacity.FINANCE.code(), Standing.WANTS,
            Capacity.REPORTING.code(), Standing.WANTS),
        0);
    UUID plan =
        plan(
            lead,
            Capacity.FINANCE,
            lead.requirePartner(),
            speaker.requirePartner(),
            Way.PEER_SUPPORT,
            "Trois séances en ligne sur les pièces et le premier rapport financier.");
    learning.record(
        lead,
        plan,
        new Transfer.Record(
            UUID.randomUUID(),
            LocalDate.now(clock).minusDays(20),
            new BigDecimal("3.5"),
            4,
            "Les quatre coopératives tiennent maintenant un livre de caisse.",
            Language.FR,
            lead.id(),
            false));
  }

  private UUID plan(
      Seat by, Capacity capacity, PartnerId teacher, PartnerId learner, Way way, String what) {
    UUID id = UUID.randomUUID();
    LocalDate today = LocalDate.now(clock);
    learning.plan(
        by,
        id,
        new Transfer.Plan(
            capacity.code(),
            teacher,
            learner,
            way,
            what,
            Language.FR,
            today.minusMonths(1),
            today.plusMonths(2),
            new BigDecimal("10.0")));
    return id;
  }
}
