package org.corridor.alliances.working.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.working.domain.Contribution.BudgetLine;
import org.corridor.alliances.working.domain.Contribution.Resource;
import org.corridor.alliances.working.domain.Decision.Stance;
import org.corridor.alliances.working.domain.DecisionLog.Draft;
import org.corridor.alliances.working.domain.Meeting.Plan;
import org.corridor.alliances.working.domain.Meeting.Point;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the sample partnership works together, in the spirit of Ghana-19 (handbook 6.2): one partner
 * carries most of the work for little of the money.
 */
@Component
@Profile("demo")
@Transactional
class SampleWork {

  private static final ZoneId UTRECHT = ZoneId.of("Europe/Amsterdam");

  private final Contributions contributions;
  private final Meetings meetings;
  private final DecisionLog decisions;
  private final Communication communication;
  private final Clock clock;

  SampleWork(
      Contributions contributions,
      Meetings meetings,
      DecisionLog decisions,
      Communication communication,
      Clock clock) {
    this.contributions = contributions;
    this.meetings = meetings;
    this.decisions = decisions;
    this.communication = communication;
    this.clock = clock;
  }

  @EventListener
  void work(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    Seat member = ready.seats().get(2);
    parts(lead, speaker);
    meet(lead, speaker, member);
    decide(lead, speaker);
    keepInTouch(lead, speaker);
  }

  private void parts(Seat lead, Seat speaker) {
    contributions.save(
        lead,
        lead.requirePartner(),
        new Contribution(
            "Collecte les fonds et rend compte",
            List.of("Rendre compte au bailleur", "Tenir les comptes"),
            List.of(
                new Resource(
                    ResourceKind.MONEY,
                    "Cotisations des membres",
                    new BigDecimal("2500.00"),
                    "EUR"),
                new Resource(ResourceKind.BONDS, "Accès à la mairie d’Utrecht", null, "")),
            "Des membres plus actifs, un nom auprès des bailleurs",
            true,
            new BigDecimal("62000.00"),
            "EUR",
            null,
            120,
            false),
        List.of(new BudgetLine("Coordination", new BigDecimal("38000.00"), "EUR")),
        0);
    contributions.save(
        speaker,
        speaker.requirePartner(),
        new Contribution(
            "Trains the women and follows their flocks",
            List.of(
                "Choose the women with the village chiefs",
                "Train 200 women in four villages",
                "Vaccinate with the district vet",
                "Run the revolving flock fund",
                "Visit every flock once a month"),
            List.of(
                new Resource(ResourceKind.BONDS, "Trust of the villages around Tamale", null, ""),
                new Resource(
                    ResourceKind.PREMISES, "Training yard", new BigDecimal("9000.00"), "GHS")),
            "Knowledge of business plans, contacts in the Netherlands",
            false,
            new BigDecimal("18000.00"),
            "EUR",
            null,
            410,
            false),
        List.of(
            new BudgetLine("Two trainers", new BigDecimal("11000.00"), "EUR"),
            new BudgetLine("Vaccines", new BigDecimal("4200.00"), "EUR")),
        0);
  }

  private void meet(Seat lead, Seat speaker, Seat member) {
    LocalDate today = LocalDate.now(clock);
    UUID past = UUID.randomUUID();
    meetings.call(lead, past, plan("Start", today.minusDays(20), lead, speaker));
    meetings.came(lead, past, List.of(lead.id(), speaker.id(), member.id()));
    meetings.minutes(
        speaker,
        past,
        Language.EN,
        "We start in two villages, not four. Grace asks that the share of the money follows the work; Awa brings a proposal to the next meeting.",
        0);
    step(
        lead, past, "Proposer un nouveau partage du budget", Language.FR, lead, today.minusDays(2));
    step(
        speaker,
        past,
        "List of the women who want to take part",
        Language.EN,
        member,
        today.plusDays(9));
    meetings.call(
        lead, UUID.randomUUID(), plan("Partage du budget", today.plusDays(8), lead, speaker));
  }

  private void step(Seat by, UUID meeting, String what, Language written, Seat who, LocalDate due) {
    PartnerId partner = who.requirePartner();
    meetings.agree(
        by, new NextStep(UUID.randomUUID(), meeting, what, written, partner, who.id(), due, null));
  }

  private static Plan plan(String title, LocalDate day, Seat lead, Seat speaker) {
    return new Plan(
        title,
        Language.FR,
        day.atTime(14, 0).atZone(UTRECHT).toInstant(),
        75,
        true,
        "https://meet.example.org/tamale",
        List.of(
            new Point("Où en sont les villages", speaker.id(), 20),
            new Point("Budget", lead.id(), 30)));
  }

  private void decide(Seat lead, Seat speaker) {
    UUID decision = UUID.randomUUID();
    decisions.record(
        lead,
        decision,
        new Draft(
            "Commencer dans deux villages, puis passer à quatre.",
            "Mieux vaut deux villages bien suivis : les vaccins sont rares.",
            Language.FR,
            LocalDate.now(clock).minusDays(20),
            null));
    decisions.say(speaker, decision, Stance.AGREES, "");
  }

  private void keepInTouch(Seat lead, Seat speaker) {
    LocalDate tuesday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    communication.save(
        lead,
        new RegularCall(
            UUID.randomUUID(),
            Rhythm.FORTNIGHTLY,
            tuesday,
            LocalTime.of(17, 0),
            UTRECHT,
            30,
            "WhatsApp",
            "English",
            lead.requirePartner(),
            false,
            0));
    communication.save(
        speaker,
        new Visit(
            UUID.randomUUID(),
            lead.requirePartner(),
            speaker.requirePartner(),
            LocalDate.now(clock).plusMonths(3),
            LocalDate.now(clock).plusMonths(3).plusDays(6),
            "See the flocks, meet the chiefs",
            lead.requirePartner(),
            new BigDecimal("2400.00"),
            "EUR",
            false,
            Visit.State.PLANNED,
            0));
  }
}
