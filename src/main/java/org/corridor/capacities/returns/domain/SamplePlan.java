package org.corridor.capacities.returns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.returns.domain.ReturnPlan.Certificate;
import org.corridor.capacities.returns.domain.ReturnPlan.Learnt;
import org.corridor.capacities.returns.domain.ReturnPlan.Recognition;
import org.corridor.capacities.returns.domain.ReturnPlan.Stage;
import org.corridor.capacities.returns.domain.ReturnPlan.Step;
import org.corridor.capacities.returns.domain.ReturnPlan.StepKind;
import org.corridor.capacities.returns.domain.ReturnPlan.Who;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.DemoPeopleReady;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A nurse thinks of going back, in the spirit of the Georgian project (handbook 4.3). */
@Component
@Profile("demo")
class SamplePlan {

  private final PlanTable plans;
  private final Skills skills;
  private final Clock clock;

  SamplePlan(PlanTable plans, Skills skills, Clock clock) {
    this.plans = plans;
    this.skills = skills;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPeopleReady ready) {
    if (plans.of(ready.nurse()).isPresent()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    plans.save(
        ready.nurse(),
        new ReturnPlan(
            Stage.THINKING,
            "GE",
            "Poti",
            List.of(line("nurse")),
            "My mother is alone now. I would go if I could work as what I am.",
            new Who(null, AgeGroup.FROM_35),
            List.of(
                new Learnt(line("care for older people"), "IT", 9),
                new Learnt(line("first aid"), "IT", 5)),
            List.of(
                new Certificate(
                    UUID.randomUUID(),
                    "Operatrice socio-sanitaria (OSS)",
                    "Ministry of Education and Science",
                    "Have it translated by a sworn translator",
                    Recognition.TO_DO,
                    today.plusMonths(2))),
            List.of(
                new Step(
                    UUID.randomUUID(),
                    StepKind.ADAPTATION,
                    "Talk to two nurses who went back",
                    "",
                    today.plusWeeks(3),
                    false))),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private SkillLine line(String words) {
    return new SkillLine(
        words,
        Language.EN,
        skills.suggest(words, Language.EN, Language.EN, 1).stream()
            .map(NamedConcept::id)
            .findFirst()
            .orElse(null));
  }
}
