package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.domain.Ask.Target;
import org.corridor.capacities.asks.domain.AskSomebody;
import org.corridor.capacities.asks.domain.AskSomebody.Shown;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.ApplicationId;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.capacities.vacancies.domain.Application.Letter;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the association of the demo offers as an employer: for one vacancy it asks somebody of the
 * roster, for the other somebody applied. Once.
 */
@Component
@Profile("demo")
class SampleEmployer {

  private final AsSampleMember as;
  private final PostVacancies posting;
  private final ApplyForWork applying;
  private final AskSomebody asking;
  private final Roster roster;
  private final Skills skills;
  private final Clock clock;

  SampleEmployer(
      AsSampleMember as,
      PostVacancies posting,
      ApplyForWork applying,
      AskSomebody asking,
      Roster roster,
      Skills skills,
      Clock clock) {
    this.as = as;
    this.posting = posting;
    this.applying = applying;
    this.asking = asking;
    this.roster = roster;
    this.skills = skills;
    this.clock = clock;
  }

  /** After the roster, and after what else the association asks of the same person. */
  @EventListener
  @Order(500)
  void give(DemoPeopleReady people) {
    List<OrganisationView> mine = as.get(people.volunteer(), posting::organisations);
    if (mine.isEmpty() || as.get(people.volunteer(), () -> offersSomething(mine.get(0)))) {
      return;
    }
    VacancyId ward = VacancyId.create();
    VacancyId shop = VacancyId.create();
    as.run(
        people.volunteer(),
        () -> {
          post(mine.get(0), ward, nurse());
          post(mine.get(0), shop, shopkeeper());
          roster.of(people.nurse()).ifPresent(entry -> ask(ward, entry));
        });
    as.run(people.ngoWorker(), () -> applying.apply(shop, ApplicationId.create(), letter()));
  }

  private boolean offersSomething(OrganisationView mine) {
    return posting.list(mine.slug(), new VacancyLists.Choice("", null, false), 1).all() > 0;
  }

  private void post(OrganisationView mine, VacancyId id, VacancyFacts facts) {
    posting.add(mine.slug(), id, facts);
    posting.publish(id);
  }

  private void ask(VacancyId vacancy, EntryId entry) {
    asking.ask(
        AskId.create(),
        new Target(Vacancies.KIND, vacancy.value(), entry, null),
        new AskTerms(
            "Deux ans à la maternité de Yélimané, avec deux sages-femmes. Vous formez aussi les plus jeunes.",
            LocalDate.now(clock).plusMonths(4),
            null,
            "Yélimané, Mali",
            "À plein temps, deux ans",
            AskTerms.Pay.PAID,
            "Le voyage et le logement.",
            "Seules la directrice et moi les voyons ; nous les effaçons après votre réponse.",
            Language.FR),
        new Shown("Awa Diarra", "awa@corridor.example"));
  }

  private VacancyFacts nurse() {
    return facts(
        "Infirmière ou infirmier, maternité de Yélimané",
        "Le centre suit 900 naissances par an avec trois soignantes. Nous cherchons quelqu’un qui reste deux ans et enseigne aux plus jeunes. Logement sur place.",
        Sector.HEALTH,
        "infirmière",
        "sage-femme");
  }

  private VacancyFacts shopkeeper() {
    return facts(
        "Gérante ou gérant de la boutique de la coopérative",
        "Acheter, tenir les comptes, vendre le poisson séché et les semences. La coopérative compte quarante femmes.",
        Sector.BUSINESS,
        "comptabilité",
        "vendre du poisson");
  }

  private Letter letter() {
    return new Letter(
        "Nuno Tavares",
        "nuno@corridor.example",
        "J’ai monté trois boutiques de coopératives au Cap-Vert et tenu leurs comptes. Je parle français et j’apprends le bambara.",
        Language.FR,
        List.of("gestão de projetos"));
  }

  private VacancyFacts facts(
      String title, String description, Sector sector, String essential, String welcome) {
    LocalDate today = LocalDate.now(clock);
    return new VacancyFacts(
        "",
        "",
        title,
        description,
        Language.FR,
        "ML",
        "Yélimané",
        sector,
        JobKind.FIXED_TERM,
        40,
        null,
        Stream.of(wanted(essential, true), wanted(welcome, false)).toList(),
        List.of("fr"),
        today.plusMonths(4),
        today.plusMonths(2),
        "",
        true,
        1);
  }

  private WantedSkill wanted(String words, boolean essential) {
    return new WantedSkill(
        words,
        Language.FR,
        skills.suggest(words, Language.FR, Language.FR, 1).stream()
            .map(NamedConcept::id)
            .findFirst()
            .orElse(null),
        essential);
  }
}
