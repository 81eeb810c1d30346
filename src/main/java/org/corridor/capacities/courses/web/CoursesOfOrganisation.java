package org.corridor.capacities.courses.web;

import java.util.List;
import java.util.Optional;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.courses.domain.OfferCourses;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationSection;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists an organisation's open courses on its page. */
@Component
@Order(310)
class CoursesOfOrganisation implements OrganisationSection {

  private static final int SHOWN = 10;

  private final OfferCourses courses;
  private final Texts texts;

  CoursesOfOrganisation(OfferCourses courses, Texts texts) {
    this.courses = courses;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(OrganisationId organisation, Language reader) {
    List<OpenCourse> open = courses.openOf(organisation, SHOWN);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(reader, "capacities.courses.title"),
                open.stream()
                    .map(
                        one ->
                            new Entry(
                                one.facts().title(), one.facts().written(), one.id().path(), ""))
                    .toList()));
  }
}
