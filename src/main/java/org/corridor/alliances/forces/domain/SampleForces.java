package org.corridor.alliances.forces.domain;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An analysis of forces of the sample partnership, in the spirit of Ghana-19 (family poultry). */
@Component
@Profile("demo")
class SampleForces {

  private final AnalyseForces forces;
  private final JudgeAlone alone;
  private final Clock clock;

  SampleForces(AnalyseForces forces, JudgeAlone alone, Clock clock) {
    this.forces = forces;
    this.alone = alone;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    UUID change = UUID.randomUUID();
    YearMonth now = YearMonth.now(clock);
    forces.want(
        lead,
        new WantedChange(
            change,
            "The regional veterinary service vaccinates family poultry twice a year, from its own budget.",
            Language.EN,
            now.plusMonths(18),
            false));
    add(
        speaker,
        change,
        force(
            Side.DRIVING,
            "Twelve villages ask for the rounds themselves",
            4,
            4,
            "Women’s groups of Kpalsi and Sagnarigu",
            "Minutes of the village meetings"));
    add(
        lead,
        change,
        force(
            Side.DRIVING,
            "The new livestock policy names family poultry",
            3,
            2,
            "Ministry of Food and Agriculture",
            "Policy paper, section on small stock"));
    add(
        lead,
        change,
        force(
            Side.DRIVING,
            "Our figures show how many birds live after a round",
            2,
            5,
            "University for Development Studies",
            "Counts in three villages"));
    add(
        speaker,
        change,
        force(
            Side.RESTRAINING,
            "The budget is decided in the capital, late in the year",
            5,
            2,
            "Ministry of Finance; regional directorate",
            "Talk with the head of the service"));
    UUID roads =
        add(
            speaker,
            change,
            new ForceDraft(
                Side.RESTRAINING,
                "Field officers have no motorbikes for far villages",
                4,
                4,
                "Tamale Veterinary Service",
                "Visit to the station",
                "Ask the district assembly for two motorbikes, and lend ours until then",
                speaker.partner(),
                now.plusMonths(4)));
    alone.say(lead, change, roads, 3, 5);
    alone.say(speaker, change, roads, 5, 4);
    alone.say(ready.seats().get(2), change, roads, 4, 2);
    add(
        lead,
        change,
        force(
            Side.RESTRAINING,
            "Those in office change after the elections",
            2,
            1,
            "Regional Coordinating Council",
            ""));
  }

  private UUID add(Seat by, UUID change, ForceDraft said) {
    UUID id = UUID.randomUUID();
    forces.add(by, change, id, said);
    return id;
  }

  private static ForceDraft force(
      Side side, String words, int strength, int influence, String behind, String evidence) {
    return new ForceDraft(side, words, strength, influence, behind, evidence, "", null, null);
  }
}
