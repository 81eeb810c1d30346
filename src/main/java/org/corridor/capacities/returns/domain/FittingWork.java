package org.corridor.capacities.returns.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.courses.Courses;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.matching.ForReturn;
import org.corridor.capacities.matching.Offer;
import org.corridor.capacities.matching.Offer.Held;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Suggestion;
import org.corridor.capacities.returns.domain.ReturnPlan.Learnt;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vacancies that fit somebody's own plan, each explained, with courses for what is missing. */
@Service
@Transactional(readOnly = true)
public class FittingWork {

  private static final int VACANCIES = 6;
  private static final int COURSES = 3;

  /** From so many years on something is done with skill. */
  private static final int YEARS = 3;

  private final ForReturn matching;
  private final Vacancies vacancies;
  private final Courses courses;
  private final Skills skills;

  FittingWork(ForReturn matching, Vacancies vacancies, Courses courses, Skills skills) {
    this.matching = matching;
    this.vacancies = vacancies;
    this.courses = courses;
    this.skills = skills;
  }

  /**
   * A vacancy that fits.
   *
   * @param courses that teach something of what is missing
   */
  public record Fitting(OpenVacancy vacancy, Suggestion told, List<OpenCourse> courses) {
    public Fitting {
      courses = List.copyOf(courses);
    }
  }

  /** In the country one wants, and where there is none anywhere; the best first. */
  public List<Fitting> of(ReturnPlan plan, Language reader) {
    Offer offer = offer(plan);
    List<Fitting> there = in(plan.country(), plan, offer, reader);
    return there.isEmpty() && !plan.country().isEmpty() ? in("", plan, offer, reader) : there;
  }

  private List<Fitting> in(String country, ReturnPlan plan, Offer offer, Language reader) {
    Map<String, OpenVacancy> asked = new HashMap<>();
    return matching
        .best(offer, (concepts, limit) -> ask(concepts, country, limit, asked), VACANCIES, reader)
        .stream()
        .map(told -> fitting(told, asked, plan))
        .toList();
  }

  private List<Opening> ask(
      Collection<ConceptId> concepts, String country, int limit, Map<String, OpenVacancy> asked) {
    List<OpenVacancy> found = vacancies.asking(concepts, country, limit);
    found.forEach(one -> asked.put(one.id().path(), one));
    return found.stream().map(OpenVacancy::opening).toList();
  }

  private Fitting fitting(Suggestion told, Map<String, OpenVacancy> asked, ReturnPlan plan) {
    OpenVacancy vacancy = Objects.requireNonNull(asked.get(told.opening().path()));
    Relations relations = skills.relations();
    Set<ConceptId> parts = new LinkedHashSet<>(told.missing());
    told.missing().forEach(one -> parts.addAll(Gaps.essential(relations, one)));
    List<ConceptId> missing = new Gaps(relations, PlanReturn.held(plan)).missing(parts);
    Map<CourseId, OpenCourse> teaching = new java.util.LinkedHashMap<>();
    courses
        .teaching(missing, vacancy.facts().country(), COURSES)
        .values()
        .forEach(some -> some.forEach(one -> teaching.putIfAbsent(one.id(), one)));
    return new Fitting(vacancy, told, teaching.values().stream().limit(COURSES).toList());
  }

  private static Offer offer(ReturnPlan plan) {
    return new Offer(
        plan.skills().stream().flatMap(FittingWork::held).toList(),
        Set.copyOf(
            plan.wanted().stream().map(SkillLine::concept).flatMap(Stream::ofNullable).toList()),
        plan.country());
  }

  private static Stream<Held> held(Learnt one) {
    return Optional.ofNullable(one.line().concept()).stream()
        .map(concept -> new Held(concept, experience(one.years())));
  }

  private static Experience experience(@Nullable Integer years) {
    if (years == null) {
      return Experience.CAN;
    }
    return years == 0 ? Experience.LEARNING : years < YEARS ? Experience.CAN : Experience.SKILLED;
  }
}
