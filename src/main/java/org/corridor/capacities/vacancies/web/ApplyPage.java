package org.corridor.capacities.vacancies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.capacities.vacancies.ApplicationId;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.Application;
import org.corridor.capacities.vacancies.domain.Application.Letter;
import org.corridor.capacities.vacancies.domain.Application.State;
import org.corridor.capacities.vacancies.domain.ApplyForWork;
import org.corridor.capacities.vacancies.domain.ApplyForWork.View;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Applying for a vacancy, and answering who applied. */
@Controller
class ApplyPage {

  private static final String PATH = "/vacancies/{vacancy}/apply";
  private static final String MINE = "/vacancies/applications";
  private static final String PAGES = "capacities/vacancies/pages/";

  private final ApplyForWork applying;

  ApplyPage(ApplyForWork applying) {
    this.applying = applying;
  }

  @GetMapping(PATH)
  ModelAndView ask(@PathVariable String vacancy) {
    View view = applying.look(VacancyFields.id(vacancy));
    return page(
        view,
        Form.builder().putAll("skills", view.skills()).build(),
        ApplicationId.create().toString());
  }

  @PostMapping(PATH)
  ModelAndView send(
      @PathVariable String vacancy,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    View view = applying.look(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Letter.NAME);
    String reach = sent.text("reach", Letter.REACH);
    String words = sent.text("words", Letter.WORDS);
    List<String> skills = sent.all("skills").stream().filter(view.skills()::contains).toList();
    ApplicationId made = ApplicationId.of(sent.text("id", 40)).orElseGet(ApplicationId::create);
    if (!sent.isValid()) {
      ModelAndView page = page(view, sent.form(), made.toString());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    applying.apply(id, made, new Letter(name, reach, words, reader, skills));
    Flash.done("capacities.vacancies.applied").on(redirect);
    return new ModelAndView("redirect:" + MINE);
  }

  private static ModelAndView page(View view, Form form, String id) {
    return new ModelAndView(PAGES + "apply")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("id", id);
  }

  @GetMapping(MINE)
  ModelAndView mine() {
    return new ModelAndView(PAGES + "applications-mine").addObject("mine", applying.mine());
  }

  @PostMapping(MINE + "/{application}/withdraw")
  ModelAndView withdraw(@PathVariable String application, RedirectAttributes redirect) {
    applying.withdraw(id(application));
    Flash.done("capacities.vacancies.withdrawn").on(redirect);
    return new ModelAndView("redirect:" + MINE);
  }

  @GetMapping("/vacancies/{vacancy}/applications")
  ModelAndView received(@PathVariable String vacancy) {
    return received(VacancyFields.id(vacancy), Form.empty(), HttpStatus.OK);
  }

  private ModelAndView received(VacancyId id, Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "applications", status)
        .addObject("received", applying.received(id))
        .addObject("form", form);
  }

  @PostMapping("/vacancies/{vacancy}/applications/{application}")
  ModelAndView answer(
      @PathVariable String vacancy,
      @PathVariable String application,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    applying.received(id);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.text("answer-" + application, Application.ANSWER);
    State to = sent.choice("to", State.class);
    if (to == null || !sent.isValid()) {
      return received(id, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    (applying.answer(id(application), to, words)
            ? Flash.done("capacities.vacancies.answered")
            : Flash.problem("capacities.vacancies.answered-before"))
        .on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/applications#a-" + application);
  }

  private static ApplicationId id(String typed) {
    return ApplicationId.of(typed).orElseThrow(NoVacancy::new);
  }
}
