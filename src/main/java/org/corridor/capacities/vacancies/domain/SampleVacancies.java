package org.corridor.capacities.vacancies.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work of employers nobody of the demo speaks for, in the spirit of Egypt-11 (aquaculture) and of
 * the Georgian project on the labour market.
 */
@Component
@Profile("demo")
class SampleVacancies {

  private static final String SOURCE = "Sample";

  private final Organisations organisations;
  private final ManyVacancies vacancies;
  private final Skills skills;
  private final Clock clock;

  SampleVacancies(
      Organisations organisations, ManyVacancies vacancies, Skills skills, Clock clock) {
    this.organisations = organisations;
    this.vacancies = vacancies;
    this.skills = skills;
    this.clock = clock;
  }

  @EventListener
  @Order(100)
  void fill(DemoPeopleReady ready) {
    OrganisationId chamber =
        organisations.register(
            new OrganisationDraft(
                "Chamber of Aquaculture, Kafr el-Sheikh", OrganisationKind.CHAMBER, "EG", SOURCE));
    OrganisationId port =
        organisations.register(
            new OrganisationDraft(
                "Employers’ Association of Poti", OrganisationKind.EMPLOYERS, "GE", SOURCE));
    if (!vacancies.numbered(chamber, List.of("F-1")).isEmpty()) {
      return;
    }
    add(
        chamber,
        facts(
            "F-1",
            "Borg Fish Farm",
            "Fish farm worker for the winter months",
            "Feed and sort fish in cages, keep the water measured and the nets whole. From November to March, when the boats in Greece lie still. A room on the farm is included.",
            Language.EN,
            "EG",
            "Baltim",
            Sector.FISHERIES,
            JobKind.SEASONAL,
            pay("7000", "9000", "EGP"),
            "ar",
            "fish farming"));
    add(
        chamber,
        facts(
            "F-2",
            "",
            "Formateur en aquaculture",
            "Enseigner à de petits groupes l’élevage en cages, deux jours par semaine, à Kafr el-Sheikh. Le matériel reste au centre.",
            Language.FR,
            "EG",
            "Kafr el-Sheikh",
            Sector.TEACHING,
            JobKind.FIXED_TERM,
            null,
            "ar",
            "aquaculture"));
    add(
        port,
        facts(
            "P-1",
            "Poti Shipyard",
            "Welder",
            "Weld hulls and pipes in the yard. Certificates from abroad are accepted as they are; who has none shows it on the first day.",
            Language.EN,
            "GE",
            "Poti",
            Sector.BUILDING,
            JobKind.PERMANENT,
            pay("1800", "2400", "GEL"),
            "ka",
            "welding"));
    add(
        port,
        facts(
            "P-2",
            "Hotel Kolkheti",
            "Receptionist, internship",
            "Six months at the front desk of a small hotel by the lake, with an older colleague beside you.",
            Language.EN,
            "GE",
            "Poti",
            Sector.TOURISM,
            JobKind.INTERNSHIP,
            null,
            "en",
            "customer service"));
    OrganisationId hospital =
        organisations.register(
            new OrganisationDraft(
                "Tamale Community Hospital", OrganisationKind.HEALTH, "GH", SOURCE));
    add(
        hospital,
        facts(
            "T-1",
            "",
            "Ward nurse, day shifts",
            "Two wards of twelve beds, many older people. Who worked abroad brings what we lack: careful wound care, and the habit of writing things down. We help with the papers.",
            Language.EN,
            "GH",
            "Tamale",
            Sector.HEALTH,
            JobKind.PERMANENT,
            pay("4200", "5600", "GHS"),
            "en",
            "nurse"));
    add(
        hospital,
        facts(
            "T-2",
            "Home of the Elders, Tamale",
            "Head of a small care home",
            "Lead six people who care for fourteen, and find the money for it. The founder stays beside you for the first year.",
            Language.EN,
            "GH",
            "Tamale",
            Sector.CARE,
            JobKind.FIXED_TERM,
            pay("5000", "6500", "GHS"),
            "en",
            "care for older people",
            "business planning"));
  }

  private void add(OrganisationId organisation, VacancyFacts facts) {
    vacancies.add(organisation, facts, true);
  }

  private static Pay pay(String least, String most, String currency) {
    return new Pay(new BigDecimal(least), new BigDecimal(most), currency, Pay.Per.MONTH);
  }

  private VacancyFacts facts(
      String reference,
      String hiring,
      String title,
      String description,
      Language written,
      String country,
      String town,
      Sector sector,
      JobKind kind,
      @Nullable Pay pay,
      String spoken,
      String... needed) {
    LocalDate today = LocalDate.now(clock);
    return new VacancyFacts(
        reference,
        hiring,
        title,
        description,
        written,
        country,
        town,
        sector,
        kind,
        40,
        pay,
        Stream.of(needed)
            .map(
                words ->
                    new WantedSkill(
                        words,
                        Language.EN,
                        skills.suggest(words, Language.EN, Language.EN, 1).stream()
                            .map(NamedConcept::id)
                            .findFirst()
                            .orElse(null),
                        true))
            .toList(),
        List.of(spoken),
        today.plusMonths(2),
        today.plusDays(45),
        "",
        true,
        1);
  }
}
