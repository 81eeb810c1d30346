package org.corridor.capacities.returns.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.returns.domain.PlacementTable.Counted;
import org.corridor.capacities.returns.domain.PlanReturn.Placed;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.Representation;
import org.corridor.people.SmallNumbers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organisation read the plans that were shared with it, and counts what came of them. */
@Service
@Transactional
public class Advise {

  private static final int MOST = 200;

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;
  private final PresentPeople present;
  private final PlanTable plans;
  private final PlacementTable placements;
  private final Clock clock;

  Advise(
      CurrentPerson current,
      Representation representation,
      Organisations organisations,
      PresentPeople present,
      PlanTable plans,
      PlacementTable placements,
      Clock clock) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
    this.present = present;
    this.plans = plans;
    this.placements = placements;
    this.clock = clock;
  }

  /**
   * A row of figures, each "at least" and 0 where fewer than five people are behind it.
   *
   * @param text key of what it is about; empty for all
   */
  public record Figure(String text, int placed, int after3, int after6, int after12) {}

  /** What an adviser sees. */
  public record Overview(
      OrganisationView organisation, List<KeptPlan> plans, List<Figure> figures) {
    public Overview {
      plans = List.copyOf(plans);
      figures = List.copyOf(figures);
    }
  }

  /** A plan that was shared, with where its owner was placed. */
  public record Shared(OrganisationView organisation, KeptPlan plan, List<Placed> placed) {
    public Shared {
      placed = List.copyOf(placed);
    }
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /**
   * Lets the organisation read one's plan, in place of whoever read it before.
   *
   * @param name by which one wants to be known to it
   * @return false if there is no plan yet
   */
  public boolean share(OrganisationId adviser, String name) {
    PersonId me = me();
    if (plans.lock(me).isEmpty()) {
      return false;
    }
    plans.share(me, adviser, name, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return true;
  }

  /** Nobody else reads it any more; addresses that led to it lead nowhere. */
  public void stopSharing() {
    plans.share(me(), null, "", clock.instant());
  }

  /**
   * @throws NoPlan where there is no such organisation
   * @throws AccessDeniedException for who does not speak for it
   */
  @Transactional(readOnly = true)
  public Overview overview(String slug) {
    OrganisationView organisation = require(slug);
    Set<OrganisationId> same = organisations.sameAs(organisation.id());
    return new Overview(
        organisation, here(plans.sharedWith(same, MOST)), figures(placements.counted(same)));
  }

  private OrganisationView require(String slug) {
    OrganisationView asked = organisations.find(slug).orElseThrow(NoPlan::new);
    if (representation.spokenForBy(me()).stream().noneMatch(one -> one.id().equals(asked.id()))) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    return asked;
  }

  private List<KeptPlan> here(List<KeptPlan> all) {
    Set<PersonId> there = present.present(all.stream().map(KeptPlan::person).toList());
    return all.stream().filter(one -> there.contains(one.person())).toList();
  }

  /**
   * @throws NoPlan where it is not shared with this organisation
   */
  @Transactional(readOnly = true)
  public Shared read(String slug, UUID key) {
    OrganisationView organisation = require(slug);
    Set<OrganisationId> same = organisations.sameAs(organisation.id());
    KeptPlan plan =
        plans
            .of(key)
            .filter(one -> one.adviser() != null && same.contains(one.adviser()))
            .filter(one -> !here(List.of(one)).isEmpty())
            .orElseThrow(NoPlan::new);
    return new Shared(
        organisation,
        plan,
        placements.of(plan.person()).stream()
            .map(one -> new Placed(one, placements.followUps(one.id())))
            .toList());
  }

  static List<Figure> figures(List<Counted> all) {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("", all, one -> true));
    rows(figures, all, Sex.values(), Sex::text, (one, sex) -> sex.name().equals(one.sex()));
    rows(
        figures,
        all,
        AgeGroup.values(),
        AgeGroup::text,
        (one, age) -> age.name().equals(one.age()));
    return figures;
  }

  private static <E> void rows(
      List<Figure> figures,
      List<Counted> all,
      E[] values,
      Function<E, String> text,
      java.util.function.BiPredicate<Counted, E> has) {
    Stream.of(values)
        .map(value -> figure(text.apply(value), all, one -> has.test(one, value)))
        .filter(figure -> figure.placed() > 0)
        .forEach(figures::add);
  }

  private static Figure figure(String text, List<Counted> all, Predicate<Counted> of) {
    return new Figure(
        text,
        SmallNumbers.shown(all.stream().filter(of).count()),
        inWork(all, of, 0),
        inWork(all, of, 1),
        inWork(all, of, 2));
  }

  private static int inWork(List<Counted> all, Predicate<Counted> of, int question) {
    return SmallNumbers.shown(
        all.stream()
            .filter(of)
            .filter(
                one -> question < one.answers().size() && one.answers().get(question).isInWork())
            .count());
  }
}
