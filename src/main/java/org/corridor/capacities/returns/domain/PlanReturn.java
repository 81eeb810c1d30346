package org.corridor.capacities.returns.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.capacities.courses.Courses;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.returns.domain.ReturnPlan.Learnt;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own plan: nobody else is ever asked for or answered here. */
@Service
@Transactional
public class PlanReturn {

  private static final int COURSES = 3;

  private final CurrentPerson current;
  private final PlanTable plans;
  private final PlacementTable placements;
  private final Skills skills;
  private final Vacancies vacancies;
  private final Courses courses;
  private final Organisations organisations;
  private final Clock clock;

  PlanReturn(
      CurrentPerson current,
      PlanTable plans,
      PlacementTable placements,
      Skills skills,
      Vacancies vacancies,
      Courses courses,
      Organisations organisations,
      Clock clock) {
    this.current = current;
    this.plans = plans;
    this.placements = placements;
    this.skills = skills;
    this.vacancies = vacancies;
    this.courses = courses;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A placement with how it went. */
  public record Placed(Placement placement, List<FollowUp> followUps) {
    public Placed {
      followUps = List.copyOf(followUps);
    }
  }

  /**
   * One's plan as one sees it.
   *
   * @param kept empty before anything is written
   */
  public record View(
      Optional<KeptPlan> kept, Optional<OrganisationView> adviser, List<Placed> placed) {
    public View {
      placed = List.copyOf(placed);
    }

    public ReturnPlan plan() {
      return kept.map(KeptPlan::plan).orElse(ReturnPlan.EMPTY);
    }

    public int revision() {
      return kept.map(KeptPlan::revision).orElse(0);
    }
  }

  /** Something missing, with courses that teach it. */
  public record Gap(NamedConcept skill, List<OpenCourse> courses) {
    public Gap {
      courses = List.copyOf(courses);
    }
  }

  /**
   * What somebody knows compared with what some work asks for.
   *
   * @param vacancy compared with; empty where it is the work one looks for
   * @param known what is asked for and there
   * @param undecided what is asked for in words that no concept stands for
   */
  public record Compared(
      Optional<OpenVacancy> vacancy,
      List<NamedConcept> known,
      List<Gap> gaps,
      List<String> undecided) {
    public Compared {
      known = List.copyOf(known);
      gaps = List.copyOf(gaps);
      undecided = List.copyOf(undecided);
    }
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  @Transactional(readOnly = true)
  public View look() {
    PersonId me = me();
    Optional<KeptPlan> kept = plans.of(me);
    return new View(
        kept,
        kept.flatMap(one -> Optional.ofNullable(one.adviser())).flatMap(organisations::find),
        placements.of(me).stream()
            .map(one -> new Placed(one, placements.followUps(one.id())))
            .toList());
  }

  static List<ConceptId> held(ReturnPlan plan) {
    return concepts(plan.skills().stream().map(Learnt::line).toList());
  }

  private static List<ConceptId> concepts(List<SkillLine> lines) {
    return lines.stream().flatMap(line -> Optional.ofNullable(line.concept()).stream()).toList();
  }

  /**
   * Compares what one can do with a vacancy, or with the work one looks for.
   *
   * @param id null for the latter; one that is over is as good as none
   */
  @Transactional(readOnly = true)
  public Compared compare(@org.jspecify.annotations.Nullable VacancyId id, Language reader) {
    ReturnPlan plan = plans.of(me()).map(KeptPlan::plan).orElse(ReturnPlan.EMPTY);
    Optional<OpenVacancy> vacancy = Optional.ofNullable(id).flatMap(vacancies::open);
    Relations relations = skills.relations();
    List<ConceptId> wanted = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    List<SkillLine> asked =
        vacancy
            .map(
                one ->
                    one.facts().skills().stream()
                        .filter(WantedSkill::essential)
                        .map(WantedSkill::line)
                        .toList())
            .orElse(plan.wanted());
    for (SkillLine line : asked) {
      ConceptId concept = line.concept();
      if (concept == null) {
        undecided.add(line.words());
      } else {
        wanted.addAll(Gaps.essential(relations, concept));
      }
    }
    Gaps gaps = new Gaps(relations, held(plan));
    List<ConceptId> missing = gaps.missing(wanted);
    Map<ConceptId, NamedConcept> named = skills.named(wanted, reader);
    String country = vacancy.map(one -> one.facts().country()).orElse(plan.country());
    Map<ConceptId, List<OpenCourse>> teaching = courses.teaching(missing, country, COURSES);
    return new Compared(
        vacancy,
        wanted.stream()
            .distinct()
            .filter(gaps::covers)
            .flatMap(one -> Optional.ofNullable(named.get(one)).stream())
            .toList(),
        missing.stream()
            .flatMap(one -> Optional.ofNullable(named.get(one)).stream())
            .map(one -> new Gap(one, teaching.getOrDefault(one.id(), List.of())))
            .toList(),
        undecided);
  }

  /** What the first page asks. */
  public record About(
      ReturnPlan.Stage stage,
      String country,
      String town,
      List<SkillLine> wanted,
      String note,
      ReturnPlan.Who person) {
    public About {
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * @param base the revision that was changed; 0 for none
   * @return false if it was changed meanwhile
   */
  public boolean about(About about, int base) {
    return change(
        base,
        plan ->
            plan.about(
                about.stage(),
                about.country(),
                about.town(),
                about.wanted(),
                about.note(),
                about.person()));
  }

  /** Same as {@link #about}, of what was learnt. */
  public boolean learnt(List<Learnt> all, int base) {
    return change(base, plan -> plan.learnt(all));
  }

  private boolean change(int base, UnaryOperator<ReturnPlan> edit) {
    PersonId me = me();
    Optional<KeptPlan> kept = plans.lock(me);
    ReturnPlan before = kept.map(KeptPlan::plan).orElse(ReturnPlan.EMPTY);
    ReturnPlan after = edit.apply(before);
    if (kept.isPresent() && after.equals(before)) {
      return true;
    }
    if (kept.map(KeptPlan::revision).orElse(0) != base) {
      return false;
    }
    plans.save(me, after, now());
    return true;
  }

  private void change(UnaryOperator<ReturnPlan> edit) {
    PersonId me = me();
    ReturnPlan before = plans.lock(me).map(KeptPlan::plan).orElse(ReturnPlan.EMPTY);
    ReturnPlan after = edit.apply(before);
    if (!after.equals(before)) {
      plans.save(me, after, now());
    }
  }

  public void keep(ReturnPlan.Certificate one) {
    change(plan -> plan.with(one));
  }

  public void removeCertificate(UUID id) {
    change(plan -> plan.withoutCertificate(id));
  }

  public void keep(ReturnPlan.Step one) {
    change(plan -> plan.with(one));
  }

  public void done(UUID step, boolean done) {
    change(plan -> plan.done(step, done));
  }

  public void removeStep(UUID id) {
    change(plan -> plan.withoutStep(id));
  }

  /** Removes the plan; placements stay, and are removed one by one. */
  public void remove() {
    plans.erase(me());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
