package org.corridor.capacities.courses.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.courses.domain.NoCourse;
import org.corridor.capacities.courses.domain.OfferCourses;
import org.corridor.capacities.courses.domain.OfferCourses.Found;
import org.corridor.capacities.courses.domain.OfferCourses.Own;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All courses, and one of them. */
@Controller
class CoursePage {

  private static final String PAGES = "capacities/courses/pages/";

  private final OfferCourses courses;

  CoursePage(OfferCourses courses) {
    this.courses = courses;
  }

  @GetMapping("/courses")
  ModelAndView list(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    String typed = asked.text("q", 200);
    String words = typed.substring(0, Math.min(typed.length(), 200));
    String country = asked.text("country", 2);
    String language = asked.text("language", 3);
    String page = asked.text("page", 6);
    Found found =
        courses.find(
            words,
            Countries.exists(country) ? country : "",
            language.matches("[a-z]{2,3}") ? language : "",
            reader,
            page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    return new ModelAndView(PAGES + "list")
        .addObject("form", asked.form())
        .addObject("found", found)
        .addObject("previous", found.page() > 1 ? address(asked, found.page() - 1) : null)
        .addObject("next", found.page() < found.pages() ? address(asked, found.page() + 1) : null);
  }

  private static String address(Submission asked, int page) {
    return new Address("/courses")
        .with("q", asked.text("q", 200))
        .with("country", asked.text("country", 2))
        .with("language", asked.text("language", 3))
        .with("page", String.valueOf(page))
        .toString();
  }

  @GetMapping("/courses/{course}")
  ModelAndView show(@PathVariable String course) {
    CourseId id = CourseId.of(course).orElseThrow(NoCourse::new);
    Optional<OpenCourse> open = courses.open(id);
    Optional<Own> own = courses.mine(id);
    if (open.isEmpty() && own.isEmpty()) {
      throw new NoCourse();
    }
    return new ModelAndView(PAGES + "course")
        .addObject("id", id)
        .addObject(
            "facts",
            open.map(OpenCourse::facts).orElseGet(() -> own.orElseThrow().course().facts()))
        .addObject(
            "organisation",
            open.map(OpenCourse::organisation).orElseGet(() -> own.orElseThrow().organisation()))
        .addObject("own", own.orElse(null));
  }
}
