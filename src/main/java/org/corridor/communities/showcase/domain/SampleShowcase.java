package org.corridor.communities.showcase.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.communities.showcase.domain.SupportProjects.Offered;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A sample project that wants support, with two offers. */
@Component
@Profile("demo")
class SampleShowcase {

  private final AsSampleMember as;
  private final KeepShowcase keep;
  private final SupportProjects support;
  private final Representation representation;
  private final Clock clock;

  SampleShowcase(
      AsSampleMember as,
      KeepShowcase keep,
      SupportProjects support,
      Representation representation,
      Clock clock) {
    this.as = as;
    this.keep = keep;
    this.support = support;
    this.representation = representation;
    this.clock = clock;
  }

  @EventListener
  @Order(560)
  void show(DemoPeopleReady people) {
    List<OrganisationView> mine = representation.spokenForBy(people.volunteer());
    if (mine.isEmpty() || !as.get(people.volunteer(), keep::mine).isEmpty()) {
      return;
    }
    ShowcaseId id = ShowcaseId.create();
    Facts facts = library(LocalDate.now(clock).plusMonths(4));
    as.run(
        people.volunteer(),
        () -> {
          keep.draft(id, mine.get(0).id(), facts);
          keep.become(id, State.PUBLISHED, "");
        });
    UUID first = UUID.randomUUID();
    as.run(
        people.nurse(),
        () ->
            support.offer(
                id,
                first,
                new Offered(
                    facts.needs().get(0).id(),
                    null,
                    new BigDecimal("800"),
                    "Our choir gave a concert for it.",
                    "nurse@corridor.example",
                    "Ana, Bologna")));
    as.run(
        people.officer(),
        () ->
            support.offer(
                id,
                UUID.randomUUID(),
                new Offered(
                    facts.needs().get(1).id(),
                    null,
                    BigDecimal.ONE,
                    "Una bibliotecaria municipal puede viajar en agosto.",
                    "officer@corridor.example",
                    "")));
    as.run(
        people.volunteer(),
        () -> support.answer(id, first, SupportOffer.State.ACCEPTED, "Merci, de tout cœur."));
  }

  private static Facts library(LocalDate until) {
    return new Facts(
        "Une bibliothèque pour le collège de Yélimané",
        Language.FR,
        "ML",
        "Yélimané",
        "Le collège a 620 élèves et 40 livres. La commune donne une salle ; il manque des étagères, des livres et **deux personnes** qui forment les élèves bibliothécaires.",
        "620 élèves de douze villages, et le soir leurs parents qui apprennent à lire.",
        "- La salle, repeinte par les parents\n- Un panneau solaire et quatre lampes\n- Une enseignante prête à tenir la bibliothèque",
        List.of("migrant-led-initiative"),
        until,
        "",
        List.of(
            new SupportNeed(
                UUID.randomUUID(),
                NeedKind.MONEY,
                "Étagères, tables et transport depuis Kayes",
                new BigDecimal("2400"),
                "EUR"),
            new SupportNeed(
                UUID.randomUUID(),
                NeedKind.SKILL,
                "Deux bibliothécaires pour une formation de dix jours",
                new BigDecimal("2"),
                ""),
            new SupportNeed(
                UUID.randomUUID(),
                NeedKind.GOODS,
                "Livres en français et en soninké, niveau collège",
                null,
                "")));
  }
}
