package org.corridor.projects.visits.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.visits.domain.Recommendation.Answer;
import org.corridor.projects.visits.domain.Recommendation.Priority;
import org.corridor.projects.visits.domain.Recommendation.Wish;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit to the sample project that is written down and half followed up. */
@Component
@Profile("demo")
@Transactional
class SampleVisit {

  private static final int DAYS_AGO = 40;

  private final VisitTable table;
  private final Clock clock;

  SampleVisit(VisitTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoProjectReady demo) {
    LocalDate first = LocalDate.now(clock).minusDays(DAYS_AGO);
    MemberId worker = demo.worker().id();
    VisitPlan plan =
        new VisitPlan(
            "Savoir si les groupes de femmes travaillent, et ce qui leur manque avant la récolte.",
            first,
            first.plusDays(2),
            "Yélimané et deux villages",
            "",
            List.of(demo.coordinator().id(), worker),
            "Mairie de Yélimané",
            "Les femmes de trois groupes, celles qui sont parties, le technicien agricole",
            List.of(
                new Question("q-groupes", "Combien de femmes viennent aux réunions ?", null, ""),
                new Question(
                    "q-presse", "La presse marche-t-elle, et qui l’entretient ?", null, ""),
                new Question("q-argent", "Que deviennent les premiers revenus ?", null, "")),
            null);
    Visit visit = Visit.plan(UUID.randomUUID(), demo.project(), Visit.Kind.VISIT, plan);
    table.save(visit);
    find(
        visit,
        "q-groupes",
        "Deux groupes sur trois se réunissent chaque semaine.",
        Judgement.GOOD,
        worker);
    find(
        visit,
        "q-presse",
        "La presse tourne, mais personne n’est chargé des pièces.",
        Judgement.PROBLEM,
        worker);
    find(
        visit,
        "q-argent",
        "Les cahiers sont tenus, une caisse reste sans clé.",
        Judgement.WATCH,
        worker);
    Visit read = table.find(demo.project(), visit.id()).orElseThrow();
    table.save(read.reported());
    Recommendation spare =
        Recommendation.make(
            UUID.randomUUID(),
            visit.id(),
            new Wish(
                "Nommer dans chaque groupe une femme chargée des pièces de la presse",
                worker,
                first.plusDays(30),
                Priority.HIGH));
    table.save(spare.answered(Answer.ACCEPTED, "", worker, first.plusDays(30)));
    table.save(
        Recommendation.make(
            UUID.randomUUID(),
            visit.id(),
            new Wish("Acheter une serrure pour la troisième caisse", null, null, Priority.LOW)));
  }

  private void find(Visit visit, String question, String seen, Judgement judgement, MemberId by) {
    table.save(
        visit,
        new Finding(
            question,
            seen,
            "Dit par les femmes de trois groupes, vu sur place",
            judgement,
            1,
            by,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
