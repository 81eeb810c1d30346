package org.corridor.communities.pledges.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A pledge and a charter, in the spirit of the networking events of handbook 2.1. */
@Component
@Profile("demo")
class SamplePledges {

  private final WritePledges write;
  private final SignPledges sign;
  private final PledgeTable pledges;
  private final AsSampleMember as;
  private final Clock clock;

  SamplePledges(
      WritePledges write, SignPledges sign, PledgeTable pledges, AsSampleMember as, Clock clock) {
    this.write = write;
    this.sign = sign;
    this.pledges = pledges;
    this.as = as;
    this.clock = clock;
  }

  @EventListener
  @Order(330)
  void give(DemoPeopleReady people) {
    if (!pledges.of(people.volunteer()).isEmpty()) {
      return;
    }
    PledgeId well =
        putUp(
            people.volunteer(),
            PledgeKind.PLEDGE,
            new PledgeText(
                Language.FR,
                "Un puits pour l’école de Yélimané",
                "Nous finançons et creusons un puits à l’école avant la saison des pluies, et nous formons deux personnes du village à l’entretenir.",
                "Commune de Yélimané",
                LocalDate.now(clock).plusMonths(5)));
    sign(well, people.volunteer(), "Aminata Traoré, association de Montreuil");
    sign(well, people.nurse(), "Grace M.");
    as.run(
        people.nurse(),
        () -> sign.report(well, Outcome.KEPT, "My share is paid and the receipt is with Aminata."));
    PledgeId charter =
        putUp(
            people.officer(),
            PledgeKind.CHARTER,
            new PledgeText(
                Language.ES,
                "Carta de Murcia: ayuntamientos y asociaciones juntos",
                "Nos comprometemos a decidir juntos, a los dos lados del corredor, qué proyectos de codesarrollo apoyamos, y a publicar qué fue de cada uno.",
                "",
                null));
    sign(charter, people.officer(), "Ayuntamiento, cooperación al desarrollo");
    sign(charter, people.volunteer(), "Aminata Traoré");
    sign(charter, people.ngoWorker(), "João S.");
  }

  private PledgeId putUp(PersonId author, PledgeKind kind, PledgeText text) {
    PledgeId id = PledgeId.create();
    as.run(
        author,
        () -> {
          write.draft(id, kind, null, text);
          write.putUp(id);
        });
    return id;
  }

  private void sign(PledgeId id, PersonId who, String name) {
    String fingerprint = pledges.versions(id).get(0).fingerprint();
    as.run(who, () -> sign.sign(id, name, fingerprint));
  }
}
