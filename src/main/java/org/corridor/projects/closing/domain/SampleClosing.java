package org.corridor.projects.closing.domain;

import java.util.UUID;
import org.corridor.projects.closing.domain.Closing.Draft;
import org.corridor.projects.closing.domain.Commitment.Pledge;
import org.corridor.projects.closing.domain.HandOver.Thing;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to stay of the sample project, drafted long before its end. */
@Component
@Profile("demo")
@Transactional
class SampleClosing {

  private final ClosingTable table;
  private final ProjectsUnderWay projects;

  SampleClosing(ClosingTable table, ProjectsUnderWay projects) {
    this.table = table;
    this.projects = projects;
  }

  @EventListener
  void fill(DemoProjectReady demo) {
    ProjectKey key = demo.project();
    ProjectUnderWay project = projects.read(key);
    commit(
        key,
        new Pledge(
            "La presse à huile tourne chaque campagne et reste ouverte à toutes les productrices",
            project.partnerName(demo.worker().partner()),
            demo.worker().id(),
            null,
            "Le cahier de la presse est tenu, au moins deux groupes l’utilisent",
            "Une part du prix de chaque litre pressé va au fonds d’entretien"));
    commit(
        key,
        new Pledge(
            "L’épargne à Montreuil continue après la fin du projet",
            project.partnerName(demo.coordinator().partner()),
            null,
            project.end().plusYears(1),
            "Les membres se réunissent chaque mois",
            "Cotisations des membres"));
    thing(key, HandOver.Kind.ASSET, "Presse à huile", "Yélimané", project, demo.worker().partner());
    thing(
        key,
        HandOver.Kind.DOCUMENT,
        "Manuel d’entretien de la presse",
        "Classeur de la coopérative",
        project,
        demo.worker().partner());
    Closing closing = table.lock(key);
    table.save(
        key,
        closing.with(
            new Draft(null, "", "À écrire ensemble lors de la dernière rencontre.", "", "")));
  }

  private void commit(ProjectKey key, Pledge pledge) {
    table.save(key, new Commitment(UUID.randomUUID(), pledge, 1));
  }

  private void thing(
      ProjectKey key,
      HandOver.Kind kind,
      String what,
      String where,
      ProjectUnderWay project,
      String partner) {
    table.save(
        key,
        new HandOver(
            UUID.randomUUID(),
            new Thing(kind, what, where, project.partnerName(partner), null),
            1));
  }
}
