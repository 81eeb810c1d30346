package org.corridor.capacities.needs.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.domain.Need.Skill;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sample needs, in the spirit of Moldova-30 (health) and Egypt-11 (fish farming). */
@Component
@Profile("demo")
class SampleNeeds {

  private final NeedTable needs;
  private final Representation representation;
  private final Skills skills;
  private final Clock clock;

  SampleNeeds(NeedTable needs, Representation representation, Skills skills, Clock clock) {
    this.needs = needs;
    this.representation = representation;
    this.skills = skills;
    this.clock = clock;
  }

  @EventListener
  @Order(200)
  @Transactional
  void give(DemoPeopleReady people) {
    for (OrganisationView one : representation.spokenForBy(people.volunteer())) {
      if (needs.of(Set.of(one.id().value())).isEmpty()) {
        publish(one, newborns());
        publish(one, ponds());
      }
    }
  }

  private void publish(OrganisationView organisation, Facts facts) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    needs.add(
        new Need(NeedId.create(), organisation.id(), facts, NeedState.DRAFT, 0, now, now, null)
            .become(NeedState.OPEN, now));
  }

  private Facts newborns() {
    LocalDate from = LocalDate.now(clock).plusMonths(3).withDayOfMonth(1);
    return new Facts(
        "Former les sages-femmes de Yélimané aux soins du nouveau-né",
        "Le centre de santé suit 900 naissances par an. Les sages-femmes n’ont pas appris à réanimer un nouveau-né ; l’hôpital le plus proche est à trois heures de piste.",
        Sector.HEALTH,
        Language.FR,
        "ML",
        "Yélimané",
        from,
        from.plusWeeks(6),
        Set.of(Mode.SHORT_MISSION, Mode.REMOTE),
        List.of("fr", "bm"),
        2,
        true,
        Pay.EXPENSES,
        "Mères et nouveau-nés du cercle",
        new Headcount(List.of(450, 120, 700, 0), List.of(450, 0, 0, 0)),
        "Une salle, deux tables chauffantes, un mannequin prêté par le district.",
        Priority.HIGH,
        new Confirmation(
            Confirmation.How.AUTHORITY, "District sanitaire de Kayes", null, "Plan sanitaire 2026"),
        "Plan de développement du cercle de Yélimané",
        "",
        skills("sage-femme", "infirmière"));
  }

  private Facts ponds() {
    return new Facts(
        "Lancer un élevage de tilapias dans deux mares",
        "Après la saison des pluies les mares gardent l’eau sept mois. Des jeunes veulent y élever du poisson et ne savent ni nourrir ni vendre.",
        Sector.FISHERIES,
        Language.FR,
        "ML",
        "Kayes",
        null,
        null,
        Set.of(Mode.SEASONAL, Mode.SHORT_MISSION),
        List.of("fr", "snk"),
        1,
        true,
        Pay.EXPENSES,
        "Jeunes sans travail",
        new Headcount(List.of(0, 12, 0, 0), List.of(0, 25, 0, 0)),
        "Deux mares, une coopérative de femmes qui sèche le poisson.",
        Priority.NORMAL,
        new Confirmation(Confirmation.How.MEETING, "Assemblée du village", null, ""),
        "",
        "",
        skills("pisciculture", "vendre du poisson"));
  }

  private List<Skill> skills(String... words) {
    return Stream.of(words)
        .map(
            one ->
                new Skill(
                    new SkillLine(
                        one,
                        Language.FR,
                        skills.suggest(one, Language.FR, Language.FR, 1).stream()
                            .map(concept -> concept.id())
                            .findFirst()
                            .orElse(null)),
                    true,
                    Experience.CAN))
        .toList();
  }
}
