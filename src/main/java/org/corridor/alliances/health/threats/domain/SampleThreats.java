package org.corridor.alliances.health.threats.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.health.threats.domain.Threat.Content;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What could harm the sample partnership, for the profile {@code demo}. */
@Component
@Profile("demo")
class SampleThreats {

  private final Threats threats;
  private final CallForHelp help;
  private final Texts texts;
  private final Clock clock;

  SampleThreats(Threats threats, CallForHelp help, Texts texts, Clock clock) {
    this.threats = threats;
    this.help = help;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    threats.say(lead, Set.of(Fact.VOLUNTEERS_ONLY, Fact.FIRST_GRANT));
    typical(lead, TypicalThreat.VOLUNTEERS_TIRE, 4, 3);
    UUID reports = typical(lead, TypicalThreat.LITTLE_EXPERIENCE, 2, 4);
    Threat first = threats.view(lead).threat(reports);
    threats.change(lead, reports, rated(first.content(), 3, 4), first.revision());
    threats.tick(speaker, reports, first.signs().get(0).id(), true);
    threats.add(
        speaker,
        UUID.randomUUID(),
        new Content(
            ThreatKind.EXTERNAL,
            null,
            "Newcastle disease reaches the flocks",
            Language.EN,
            3,
            5,
            "Vaccinate before the dry season; two vaccinators in each village.",
            speaker.partner(),
            null,
            LocalDate.now(clock).plusMonths(1),
            List.of("A neighbouring district reports sick birds", "Vaccine runs short")));
    help.save(
        lead,
        new OutsideHelp(
            UUID.randomUUID(),
            OutsideHelp.Kind.MEDIATOR,
            "Kofi Mensah",
            "Northern Civil Society Forum",
            "+233 20 000 0000",
            "",
            Language.EN));
  }

  private UUID typical(Seat by, TypicalThreat typical, int likelihood, int impact) {
    UUID id = UUID.randomUUID();
    threats.add(
        by,
        id,
        new Content(
            typical.kind(),
            typical,
            "",
            Language.FR,
            likelihood,
            impact,
            texts.text(Language.FR, typical.response()),
            null,
            by.id(),
            LocalDate.now(clock).plusMonths(2),
            List.of()));
    return id;
  }

  private static Content rated(Content now, int likelihood, int impact) {
    return new Content(
        now.kind(),
        now.typical(),
        now.title(),
        now.written(),
        likelihood,
        impact,
        now.response(),
        now.ownerPartner(),
        now.ownerSeat(),
        now.review(),
        now.signs());
  }
}
