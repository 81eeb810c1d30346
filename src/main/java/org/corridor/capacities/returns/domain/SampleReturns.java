package org.corridor.capacities.returns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.returns.domain.PlanReturn.About;
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
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A nurse thinks of going back and lets an association read her plan, and somebody has gone back
 * and found work, in the spirit of the Georgian project (handbook 4.3); once.
 */
@Component
@Profile("demo")
class SampleReturns {

  private final AsSampleMember as;
  private final PlanReturn planning;
  private final NotePlacement placements;
  private final Advise advising;
  private final Representation representation;
  private final Skills skills;
  private final Clock clock;

  SampleReturns(
      AsSampleMember as,
      PlanReturn planning,
      NotePlacement placements,
      Advise advising,
      Representation representation,
      Skills skills,
      Clock clock) {
    this.as = as;
    this.planning = planning;
    this.placements = placements;
    this.advising = advising;
    this.representation = representation;
    this.skills = skills;
    this.clock = clock;
  }

  /** After the association that advises. */
  @EventListener
  @Order(300)
  void give(DemoPeopleReady people) {
    List<OrganisationView> advisers = representation.spokenForBy(people.volunteer());
    as.run(people.nurse(), () -> think(advisers));
    as.run(people.ngoWorker(), () -> goBack(people.ngoWorker()));
  }

  private void think(List<OrganisationView> advisers) {
    if (planning.look().kept().isPresent()) {
      return;
    }
    planning.about(
        new About(
            Stage.THINKING,
            "GH",
            "Tamale",
            List.of(line("nurse", Language.EN)),
            "My mother is alone now. I would go if I could work as what I am.",
            new Who(Sex.FEMALE, AgeGroup.FROM_35)),
        0);
    planning.learnt(
        List.of(
            new Learnt(line("care for older people", Language.EN), "GB", 9),
            new Learnt(line("wound care", Language.EN), "GB", 9),
            new Learnt(line("first aid", Language.EN), "GB", 5)),
        planning.look().revision());
    planning.keep(
        new Certificate(
            UUID.randomUUID(),
            "Diploma in adult nursing",
            "Nursing and Midwifery Council, Accra",
            "Ask whether the years abroad count, and send the certified copy",
            Recognition.ASKED,
            today().plusMonths(2)));
    planning.keep(step(StepKind.ADAPTATION, "Talk to two nurses who went back", 3));
    planning.keep(step(StepKind.WORK, "Spend the next holiday a week on a ward in Tamale", 12));
    advisers.stream()
        .findFirst()
        .ifPresent(adviser -> advising.share(adviser.id(), "Grace, a nurse"));
  }

  private void goBack(PersonId me) {
    if (planning.look().kept().isPresent()) {
      return;
    }
    planning.about(
        new About(
            Stage.RETURNED,
            "CV",
            "Mindelo",
            List.of(line("gestor de projetos", Language.PT)),
            "Voltei em junho. O mais difícil não foi o trabalho, foi explicar que não vim de férias.",
            new Who(Sex.MALE, AgeGroup.FROM_25)),
        0);
    planning.learnt(
        List.of(new Learnt(line("gestão de projetos", Language.PT), "PT", 6)),
        planning.look().revision());
    placements.note(
        new Placement(
            UUID.randomUUID(),
            me,
            null,
            "Cooperativa de pesca do Mindelo",
            "Coordenador de projetos",
            "CV",
            JobKind.FIXED_TERM,
            today().minusMonths(4),
            placements.now()));
  }

  private Step step(StepKind kind, String words, int weeks) {
    return new Step(UUID.randomUUID(), kind, words, "", today().plusWeeks(weeks), false);
  }

  private SkillLine line(String words, Language language) {
    return new SkillLine(
        words,
        language,
        skills.suggest(words, language, language, 1).stream()
            .map(NamedConcept::id)
            .findFirst()
            .orElse(null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
