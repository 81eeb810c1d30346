package org.corridor.capacities.courses.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.courses.Courses;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.domain.Employers;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the courses of an organisation, by those who speak for it, and finds those that are open,
 * for everybody.
 */
@Service
@Transactional
public class OfferCourses implements Courses {

  public static final int PAGE = 20;

  private static final int MOST = 500;
  private static final int MOST_A_DAY = 100;
  private static final int CONCEPTS = 3;

  private final Employers employers;
  private final Organisations organisations;
  private final HiddenPages hidden;
  private final CourseTable courses;
  private final Skills skills;
  private final Attempts attempts;
  private final Clock clock;

  OfferCourses(
      Employers employers,
      Organisations organisations,
      HiddenPages hidden,
      CourseTable courses,
      Skills skills,
      Attempts attempts,
      Clock clock) {
    this.employers = employers;
    this.organisations = organisations;
    this.hidden = hidden;
    this.courses = courses;
    this.skills = skills;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A course of one's own. */
  public record Own(OrganisationView organisation, Course course) {}

  /** A page of those that are open. */
  public record Found(List<OpenCourse> courses, int total, int page, int pages) {
    public Found {
      courses = List.copyOf(courses);
    }
  }

  @Transactional(readOnly = true)
  public OrganisationView organisation(String slug) {
    return employers.require(slug);
  }

  @Transactional(readOnly = true)
  public List<Course> of(String slug) {
    return courses.of(employers.sameAs(employers.require(slug).id()), MOST);
  }

  /**
   * A course of an organisation that the signed-in person speaks for.
   *
   * @throws NoCourse for everybody else
   */
  @Transactional(readOnly = true)
  public Own own(CourseId id) {
    return mine(id).orElseThrow(NoCourse::new);
  }

  @Transactional(readOnly = true)
  public Optional<Own> mine(CourseId id) {
    return courses
        .find(id)
        .flatMap(
            course ->
                employers.mine().stream()
                    .filter(one -> employers.sameAs(one.id()).contains(course.organisation()))
                    .map(one -> new Own(one, course))
                    .findFirst());
  }

  /** Keeps a new one as a draft; a form sent twice keeps it once. */
  public void add(String slug, CourseId id, CourseFacts facts) {
    OrganisationView organisation = employers.require(slug);
    if (courses.find(id).isPresent()) {
      own(id);
      return;
    }
    attempts.count(
        new Limit("course", organisation.id().toString(), MOST_A_DAY, Duration.ofDays(1)));
    courses.add(new Course(id, organisation.id(), facts, Course.State.DRAFT, 1));
  }

  /**
   * @param base the revision that was changed
   * @throws CourseChangedElsewhere where it has another one now
   */
  public void edit(CourseId id, CourseFacts facts, int base) {
    Course course = own(id).course();
    if (course.facts().equals(facts)) {
      return;
    }
    if (course.revision() != base || !courses.save(course.with(facts))) {
      throw new CourseChangedElsewhere();
    }
  }

  public void publish(CourseId id) {
    move(id, Course.State.PUBLISHED);
  }

  public void end(CourseId id) {
    move(id, Course.State.ENDED);
  }

  private void move(CourseId id, Course.State state) {
    Course course = own(id).course();
    if (course.state() != state) {
      courses.save(course.in(state));
    }
  }

  /** Removes a draft for good; what others read is ended instead. */
  public void remove(CourseId id) {
    if (own(id).course().state() == Course.State.DRAFT) {
      courses.remove(id);
    }
  }

  @Transactional(readOnly = true)
  public Found find(String words, String country, String language, Language reader, int page) {
    CourseTable.Search search =
        new CourseTable.Search(
            words,
            country,
            language,
            words.isBlank()
                ? List.of()
                : skills.suggest(words, reader, reader, CONCEPTS).stream()
                    .map(NamedConcept::id)
                    .map(ConceptId::value)
                    .toList());
    Collection<OrganisationId> notShown = hidden.organisations();
    int total = courses.count(search, notShown);
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    return new Found(
        open(courses.open(search, notShown, PAGE, (shown - 1) * PAGE)), total, shown, pages);
  }

  @Transactional(readOnly = true)
  public Optional<OpenCourse> open(CourseId id) {
    return courses
        .find(id)
        .filter(one -> one.state() == Course.State.PUBLISHED && !isOver(one.facts()))
        .filter(one -> !hidden.hides(one.organisation()))
        .flatMap(one -> open(List.of(one)).stream().findFirst());
  }

  /** Those of one organisation that are open. */
  @Transactional(readOnly = true)
  public List<OpenCourse> openOf(OrganisationId organisation, int most) {
    return hidden.hides(organisation)
        ? List.of()
        : open(
            courses.of(organisations.sameAs(organisation), MOST).stream()
                .filter(one -> one.state() == Course.State.PUBLISHED && !isOver(one.facts()))
                .limit(most)
                .toList());
  }

  private boolean isOver(CourseFacts facts) {
    LocalDate last =
        facts.until() != null
            ? facts.until()
            : facts.ends() != null ? facts.ends() : facts.starts();
    return last != null && last.isBefore(LocalDate.now(clock));
  }

  private List<OpenCourse> open(List<Course> found) {
    Map<OrganisationId, OrganisationView> views =
        organisations.known(found.stream().map(Course::organisation).collect(Collectors.toSet()));
    List<OpenCourse> open = new ArrayList<>();
    for (Course one : found) {
      OrganisationView organisation = views.get(one.organisation());
      if (organisation != null) {
        open.add(new OpenCourse(one.id(), organisation, one.facts()));
      }
    }
    return open;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ConceptId, List<OpenCourse>> teaching(
      Collection<ConceptId> concepts, String country, int limit) {
    Map<ConceptId, List<CourseId>> ids =
        courses.teaching(concepts, country, hidden.organisations(), limit);
    Map<CourseId, OpenCourse> open = new HashMap<>();
    open(courses.find(ids.values().stream().flatMap(List::stream).distinct().toList()))
        .forEach(one -> open.put(one.id(), one));
    Map<ConceptId, List<OpenCourse>> teaching = new LinkedHashMap<>();
    ids.forEach(
        (concept, all) ->
            teaching.put(
                concept,
                all.stream().flatMap(id -> Optional.ofNullable(open.get(id)).stream()).toList()));
    return teaching;
  }
}
