package org.corridor.alliances.health.checkup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two check-ups that are compared and one that is open, for the profile {@code demo}. */
@Component
@Profile("demo")
class SampleCheckup {

  private final Checkups checkups;
  private final Clock clock;

  SampleCheckup(Checkups checkups, Clock clock) {
    this.checkups = checkups;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    round(lead, speaker, 4, "Nous avons encore besoin d’un accord écrit.", "Who decides?");
    round(lead, speaker, 6, "Les visites nous ont rapprochés.", "The memorandum helped us.");
    UUID open = UUID.randomUUID();
    checkups.open(lead, open, LocalDate.now(clock).plusDays(14));
    checkups.save(
        speaker,
        open,
        new Sheet.Content(answers(1, 7), "", "Ask the board before handing in.", Language.EN),
        0);
    checkups.handIn(lead, answered(lead, open, 7, "Bientôt deux ans ensemble.", Language.FR));
  }

  private void round(Seat lead, Seat speaker, int level, String french, String english) {
    UUID round = UUID.randomUUID();
    checkups.open(lead, round, LocalDate.now(clock).plusDays(14));
    checkups.handIn(lead, answered(lead, round, level, french, Language.FR));
    checkups.handIn(speaker, answered(speaker, round, level - 2, english, Language.EN));
  }

  private UUID answered(Seat by, UUID round, int level, String remark, Language written) {
    checkups.save(
        by,
        round,
        new Sheet.Content(answers(by.coordinates() ? 0 : 3, level), remark, "", written),
        0);
    return round;
  }

  /** The higher the level, the more is in place; the offset makes partners differ. */
  private static Map<Statement, Answer> answers(int offset, int level) {
    Map<Statement, Answer> answers = new EnumMap<>(Statement.class);
    for (Statement one : Statement.values()) {
      int place = (one.ordinal() * 5 + offset) % 8;
      answers.put(
          one,
          place < level - 1 ? Answer.FULLY : place < level ? Answer.PARTLY : Answer.NOT_IN_PLACE);
    }
    return answers;
  }
}
