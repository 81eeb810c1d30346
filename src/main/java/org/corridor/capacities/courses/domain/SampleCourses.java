package org.corridor.capacities.courses.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Courses of a retraining centre, in the spirit of Georgia-18. */
@Component
@Profile("demo")
class SampleCourses {

  private final Organisations organisations;
  private final CourseTable courses;
  private final Skills skills;
  private final Clock clock;

  SampleCourses(Organisations organisations, CourseTable courses, Skills skills, Clock clock) {
    this.organisations = organisations;
    this.courses = courses;
    this.skills = skills;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPeopleReady ready) {
    OrganisationId centre =
        organisations.register(
            new OrganisationDraft(
                "Poti Professional Retraining Centre",
                OrganisationKind.TRAINING_CENTRE,
                "GE",
                "Sample"));
    if (!courses.of(organisations.sameAs(centre), 1).isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    add(
        centre,
        "Welding for ships",
        "Ten weeks in the yard's own workshop, taught by Georgian welders who work in the Netherlands.",
        "welding",
        false,
        today.plusDays(30),
        "Recognised by the Ministry of Education and Science");
    add(
        centre,
        "Planning a small business",
        "Six evenings on the line: customers, prices, a plan of two pages, and somebody who reads it.",
        "business planning",
        true,
        today.plusDays(14),
        "");
  }

  private void add(
      OrganisationId centre,
      String title,
      String description,
      String skill,
      boolean online,
      LocalDate starts,
      String certificate) {
    courses.add(
        new Course(
            CourseId.create(),
            centre,
            new CourseFacts(
                title,
                description,
                Language.EN,
                List.of(
                    new SkillLine(
                        skill,
                        Language.EN,
                        skills.suggest(skill, Language.EN, Language.EN, 1).stream()
                            .map(NamedConcept::id)
                            .findFirst()
                            .orElse(null))),
                online,
                online ? "" : "GE",
                online ? "" : "Poti",
                starts,
                null,
                starts.minusDays(3),
                BigDecimal.ZERO,
                "",
                certificate,
                List.of("ka", "en"),
                ""),
            Course.State.PUBLISHED,
            1));
  }
}
