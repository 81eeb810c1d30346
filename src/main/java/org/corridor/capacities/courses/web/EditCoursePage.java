package org.corridor.capacities.courses.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.courses.domain.Course;
import org.corridor.capacities.courses.domain.CourseChangedElsewhere;
import org.corridor.capacities.courses.domain.NoCourse;
import org.corridor.capacities.courses.domain.OfferCourses;
import org.corridor.capacities.courses.domain.OfferCourses.Own;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The courses of an organisation, and writing one. */
@Controller
class EditCoursePage {

  private static final String LIST = "/organisations/{slug}/courses";
  private static final String EDIT = "/courses/{course}/edit";
  private static final String PAGES = "capacities/courses/pages/";

  private final OfferCourses courses;
  private final SkillLines lines;

  EditCoursePage(OfferCourses courses, SkillLines lines) {
    this.courses = courses;
    this.lines = lines;
  }

  @GetMapping(LIST)
  ModelAndView list(@PathVariable String slug) {
    return new ModelAndView(PAGES + "mine")
        .addObject("organisation", courses.organisation(slug))
        .addObject("courses", courses.of(slug));
  }

  @GetMapping(LIST + "/new")
  ModelAndView ask(@PathVariable String slug, Language reader) {
    OrganisationView organisation = courses.organisation(slug);
    return page(
        organisation,
        null,
        CourseForm.empty(reader, organisation.country()),
        CourseId.create(),
        0,
        lines.show(CourseForm.TEACHES, List.of(), reader));
  }

  @PostMapping(LIST + "/new")
  ModelAndView add(
      @PathVariable String slug,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    OrganisationView organisation = courses.organisation(slug);
    Submission sent = Submission.of(request.getParameterMap());
    CourseId id =
        Optional.of(sent.text("id", 40)).flatMap(CourseId::of).orElseGet(CourseId::create);
    CourseForm.Read read = CourseForm.read(sent, lines, reader);
    CourseFacts facts = read.facts();
    if (facts == null) {
      return again(page(organisation, null, sent.form(), id, 0, read.teaches()), sent);
    }
    courses.add(slug, id, facts);
    return done(sent, id, redirect);
  }

  private ModelAndView done(Submission sent, CourseId id, RedirectAttributes redirect) {
    boolean publish = sent.ticked("publish");
    if (publish) {
      courses.publish(id);
    }
    Flash.done(publish ? "capacities.vacancies.published" : "capacities.vacancies.saved")
        .on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @GetMapping(EDIT)
  ModelAndView edit(@PathVariable String course, Language reader) {
    Own own = courses.own(id(course));
    CourseFacts facts = own.course().facts();
    return page(
        own.organisation(),
        own.course(),
        CourseForm.fill(facts, reader),
        own.course().id(),
        own.course().revision(),
        lines.show(CourseForm.TEACHES, facts.teaches(), reader));
  }

  @PostMapping(EDIT)
  ModelAndView save(
      @PathVariable String course,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Own own = courses.own(id(course));
    CourseId id = own.course().id();
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.text("base", 9);
    int base = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    CourseForm.Read read = CourseForm.read(sent, lines, reader);
    CourseFacts facts = read.facts();
    if (facts == null) {
      return again(
          page(own.organisation(), own.course(), sent.form(), id, base, read.teaches()), sent);
    }
    try {
      courses.edit(id, facts, base);
    } catch (CourseChangedElsewhere faster) {
      Course now = courses.own(id).course();
      ModelAndView page =
          page(own.organisation(), now, sent.form(), id, now.revision(), read.teaches());
      page.addObject("theirs", now.facts());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
    return done(sent, id, redirect);
  }

  @PostMapping("/courses/{course}/publish")
  ModelAndView publish(@PathVariable String course, RedirectAttributes redirect) {
    CourseId id = id(course);
    courses.publish(id);
    Flash.done("capacities.vacancies.published").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @PostMapping("/courses/{course}/end")
  ModelAndView end(@PathVariable String course, RedirectAttributes redirect) {
    CourseId id = id(course);
    courses.end(id);
    Flash.done("capacities.vacancies.closed").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @PostMapping("/courses/{course}/remove")
  ModelAndView remove(@PathVariable String course, RedirectAttributes redirect) {
    Own own = courses.own(id(course));
    courses.remove(own.course().id());
    Flash.done("capacities.vacancies.removed").on(redirect);
    return new ModelAndView("redirect:/organisations/" + own.organisation().slug() + "/courses");
  }

  private static CourseId id(String typed) {
    return CourseId.of(typed).orElseThrow(NoCourse::new);
  }

  private static ModelAndView page(
      OrganisationView organisation,
      @Nullable Course now,
      Form form,
      CourseId id,
      int base,
      SkillLines.Typed teaches) {
    return new ModelAndView(PAGES + "form")
        .addObject("organisation", organisation)
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id)
        .addObject("base", base)
        .addObject("teaches", teaches);
  }

  private static ModelAndView again(ModelAndView page, Submission sent) {
    if (!sent.isValid()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
