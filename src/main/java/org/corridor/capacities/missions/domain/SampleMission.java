package org.corridor.capacities.missions.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskAccepted;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.domain.AnswerAsk;
import org.corridor.capacities.asks.domain.Ask.Target;
import org.corridor.capacities.asks.domain.AskSomebody;
import org.corridor.capacities.asks.domain.AskSomebody.Shown;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.Collaboration.Plan;
import org.corridor.capacities.missions.domain.Terms.Content;
import org.corridor.capacities.missions.domain.Terms.Cost;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.Needs;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.PlannableNeeds;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The association of the demo asks the nurse, who says yes, gives a first lesson at a distance and
 * reports; once. In the spirit of Moldova-30 (handbook 4.2, text box 15).
 */
@Component
@Profile("demo")
class SampleMission {

  private final AsSampleMember as;
  private final Representation representation;
  private final Organisations organisations;
  private final Roster roster;
  private final List<PlannableNeeds> needs;
  private final AskSomebody asking;
  private final AnswerAsk answering;
  private final BeginMission begin;
  private final ReadMissions missions;
  private final RunMission run;
  private final PlanTogether together;
  private final Clock clock;

  SampleMission(
      AsSampleMember as,
      Representation representation,
      Organisations organisations,
      Roster roster,
      List<PlannableNeeds> needs,
      AskSomebody asking,
      AnswerAsk answering,
      BeginMission begin,
      ReadMissions missions,
      RunMission run,
      PlanTogether together,
      Clock clock) {
    this.as = as;
    this.representation = representation;
    this.organisations = organisations;
    this.roster = roster;
    this.needs = needs;
    this.asking = asking;
    this.answering = answering;
    this.begin = begin;
    this.missions = missions;
    this.run = run;
    this.together = together;
    this.clock = clock;
  }

  /** After the needs and the roster. */
  @EventListener
  @Order(300)
  void give(DemoPeopleReady people) {
    Optional<OrganisationView> host =
        representation.spokenForBy(people.volunteer()).stream().findFirst();
    Optional<EntryId> nurse = roster.of(people.nurse());
    if (host.isEmpty() || nurse.isEmpty() || as.get(people.nurse(), this::hasOne)) {
      return;
    }
    openNeed(host.get().id())
        .ifPresent(need -> work(people, missionOf(people, accepted(people, need, nurse.get()))));
  }

  private boolean hasOne() {
    return !missions.mine().isEmpty();
  }

  private Optional<PlannableNeed> openNeed(OrganisationId host) {
    int year = LocalDate.now(clock).plusMonths(3).getYear();
    return needs.stream()
        .filter(subject -> subject.kind().equals(Needs.KIND))
        .flatMap(subject -> subject.open(host, "ML", year).stream())
        .filter(need -> need.demand().sector() == Sector.HEALTH)
        .findFirst();
  }

  private AskAccepted accepted(DemoPeopleReady people, PlannableNeed need, EntryId nurse) {
    AskId ask = AskId.create();
    LocalDate today = LocalDate.now(clock);
    as.get(
        people.volunteer(),
        () ->
            asking.ask(
                ask,
                new Target(Needs.KIND, need.id(), nurse, null),
                new AskTerms(
                    "Apprendre à nos huit sages-femmes à réanimer un nouveau-né : une première leçon à distance, puis deux semaines sur place.",
                    today,
                    today.plusMonths(4),
                    "À distance, puis Yélimané",
                    "Une demi-journée, puis deux semaines",
                    AskTerms.Pay.EXPENSES,
                    "Le voyage, le logement chez la directrice du centre, l’assurance.",
                    "Vos coordonnées restent à l’association ; nous les effaçons après la mission.",
                    Language.FR),
                new Shown("Awa Diarra", "awa@corridor.example")));
    as.run(
        people.nurse(),
        () -> answering.accept(ask, "Grace Mensah", "grace@corridor.example, evenings", 0));
    return new AskAccepted(ask, Needs.KIND, need.id());
  }

  /** Now rather than soon; whichever comes second finds it there. */
  private MissionId missionOf(DemoPeopleReady people, AskAccepted accepted) {
    begin.once(accepted);
    return as.get(people.nurse(), () -> missions.ofAsk(accepted.ask().value()).orElseThrow());
  }

  private void work(DemoPeopleReady people, MissionId mission) {
    as.run(
        people.volunteer(),
        () -> {
          run.propose(mission, MissionKind.TRAINING, lesson(), 0);
          together.begin(mission, UUID.randomUUID(), school(), plan());
        });
    as.run(
        people.nurse(),
        () -> {
          run.agree(mission, 1);
          missions.find(mission).steps().forEach(step -> run.prepare(mission, settled(step)));
          run.prepare(mission, prepared());
          run.leave(mission, sheet());
          run.report(mission, taught());
        });
    as.run(people.volunteer(), () -> run.report(mission, received()));
  }

  private Content lesson() {
    LocalDate today = LocalDate.now(clock);
    return new Content(
        "Qu’aucun nouveau-né ne meure parce que personne ne sait quoi faire la première minute.",
        "Une leçon de quatre heures en ligne, avec le mannequin du district dans la salle.",
        "Huit sages-femmes savent les premiers gestes ; une fiche reste au mur.",
        "La salle, le mannequin, la connexion, le repas.",
        "En ligne, centre de santé de Yélimané",
        today,
        today,
        List.of(
            new Cost("Connexion et repas", "Amis de Yélimané", new BigDecimal("45.00"), "EUR"),
            new Cost(
                "Impression des fiches", "District sanitaire", new BigDecimal("12000"), "XOF")),
        "");
  }

  /** A lesson at a distance needs no journey, and teaching was taught beforehand. */
  private Step settled(Step step) {
    Step.State state =
        step.kind() == Step.Kind.TRAINING_OF_TRAINERS ? Step.State.DONE : Step.State.NOT_NEEDED;
    LocalDate done = state == Step.State.DONE ? LocalDate.now(clock) : null;
    return new Step(step.id(), step.kind(), step.what(), step.authority(), state, step.due(), done);
  }

  private Step prepared() {
    LocalDate today = LocalDate.now(clock);
    return new Step(
        UUID.randomUUID(),
        Step.Kind.CURRICULUM,
        "Programme de la première leçon",
        "District sanitaire de Kayes",
        Step.State.DONE,
        today,
        today);
  }

  private Material sheet() {
    return new Material(
        UUID.randomUUID(),
        "La première minute : une fiche pour le mur",
        Language.FR,
        "",
        "Sécher, réchauffer, stimuler. S’il ne respire pas : dégager, ventiler avec le masque, appeler à l’aide. Compter à haute voix.",
        Party.EXPERT,
        true,
        run.now());
  }

  private Report taught() {
    return new Report(
        Party.EXPERT,
        1,
        "They practised on each other before I had finished explaining. The sheet now hangs above both tables.",
        "The line broke twice; I should have sent the film beforehand.",
        "A sheet in French, and a group that calls me on Sundays.",
        "Two shorter lessons instead of one long one.",
        new Headcount(List.of(0, 2, 6, 0), List.of(0, 0, 0, 0)),
        run.now());
  }

  private Report received() {
    return new Report(
        Party.HOST,
        1,
        "Huit sages-femmes formées, et l’une d’elles enseigne déjà aux accoucheuses du village.",
        "La connexion, et quatre heures d’affilée sans relève au centre.",
        "La fiche au mur, et l’envie d’apprendre la suite sur place.",
        "Prévoir une remplaçante pendant la leçon.",
        new Headcount(List.of(0, 2, 6, 0), List.of(0, 0, 0, 0)),
        run.now());
  }

  private OrganisationId school() {
    return organisations.register(
        new OrganisationDraft(
            "Kumasi School of Nursing and Midwifery",
            OrganisationKind.TRAINING_CENTRE,
            "GH",
            "Sample"));
  }

  private static Plan plan() {
    return new Plan(
        "Deux écoles, un même premier geste",
        "Chaque année une sage-femme de Yélimané passe un mois à Kumasi, et une formatrice de Kumasi deux semaines à Yélimané. Les fiches sont traduites en bambara et en twi.",
        "Convention de jumelage",
        "",
        "");
  }
}
