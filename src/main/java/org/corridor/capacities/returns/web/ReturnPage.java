package org.corridor.capacities.returns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.returns.domain.FittingWork;
import org.corridor.capacities.returns.domain.NoPlan;
import org.corridor.capacities.returns.domain.PlanReturn;
import org.corridor.capacities.returns.domain.PlanReturn.About;
import org.corridor.capacities.returns.domain.PlanReturn.View;
import org.corridor.capacities.returns.domain.ReturnPlan.Certificate;
import org.corridor.capacities.returns.domain.ReturnPlan.Learnt;
import org.corridor.capacities.returns.domain.ReturnPlan.Step;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.capacities.vacancies.VacancyId;
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

/** One's own plan, part by part. */
@Controller
class ReturnPage {

  static final String PATH = "/return";
  private static final String PAGES = "capacities/returns/pages/";
  private static final String SAVED = "capacities.returns.saved";

  private final PlanReturn planning;
  private final FittingWork fitting;
  private final SkillLines lines;

  ReturnPage(PlanReturn planning, FittingWork fitting, SkillLines lines) {
    this.planning = planning;
    this.fitting = fitting;
    this.lines = lines;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    return overview(Form.empty(), HttpStatus.OK, reader);
  }

  private ModelAndView overview(Form form, HttpStatus status, Language reader) {
    View view = planning.look();
    return new ModelAndView(PAGES + "plan", status)
        .addObject("view", view)
        .addObject("fitting", fitting.of(view.plan(), reader))
        .addObject("form", form);
  }

  @GetMapping(PATH + "/about")
  ModelAndView askAbout(Language reader) {
    View view = planning.look();
    return about(
        view,
        PlanForm.fill(view.plan()),
        lines.show(PlanForm.WANTED, view.plan().wanted(), reader),
        view.revision());
  }

  private static ModelAndView about(View view, Form form, SkillLines.Typed wanted, int base) {
    return new ModelAndView(PAGES + "about")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("wanted", wanted)
        .addObject("base", base);
  }

  @PostMapping(PATH + "/about")
  ModelAndView saveAbout(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    SkillLines.Typed wanted = lines.read(sent, PlanForm.WANTED, reader, reader);
    About about = PlanForm.about(sent, wanted);
    View view = planning.look();
    int base = sent.base();
    if (about == null) {
      return status(about(view, sent.form(), wanted, base), sent);
    }
    if (!planning.about(about, base)) {
      return late(about(view, sent.form(), wanted, view.revision()));
    }
    return done(redirect, "");
  }

  /** With what stands there now. */
  private static ModelAndView late(ModelAndView page) {
    page.addObject("late", true);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static ModelAndView status(ModelAndView page, Submission sent) {
    if (!sent.isValid()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static ModelAndView done(RedirectAttributes redirect, String where) {
    Flash.done(SAVED).on(redirect);
    return new ModelAndView("redirect:" + PATH + where);
  }

  @GetMapping(PATH + "/skills")
  ModelAndView askSkills(Language reader) {
    View view = planning.look();
    List<org.corridor.capacities.skills.SkillLine> stored =
        view.plan().skills().stream().map(Learnt::line).toList();
    return skills(view, Form.empty(), lines.show(PlanForm.SKILLS, stored, reader), view.revision());
  }

  private static ModelAndView skills(View view, Form form, SkillLines.Typed typed, int base) {
    return new ModelAndView(PAGES + "skills")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("typed", typed)
        .addObject("base", base);
  }

  @PostMapping(PATH + "/skills")
  ModelAndView saveSkills(
      HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    SkillLines.Typed typed = lines.read(sent, PlanForm.SKILLS, reader, reader);
    View view = planning.look();
    int base = sent.base();
    List<Learnt> learnt = PlanForm.learnt(sent, typed, view.plan());
    if (!sent.isValid() || typed.isAsking()) {
      return status(skills(view, sent.form(), typed, base), sent);
    }
    if (!planning.learnt(learnt, base)) {
      return late(skills(view, sent.form(), typed, view.revision()));
    }
    return done(redirect, learnt.isEmpty() ? "" : "/skills/details");
  }

  @GetMapping(PATH + "/skills/details")
  ModelAndView askDetails() {
    View view = planning.look();
    return details(view, PlanForm.details(view.plan()).build(), view.revision());
  }

  private static ModelAndView details(View view, Form form, int base) {
    return new ModelAndView(PAGES + "details")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("base", base);
  }

  @PostMapping(PATH + "/skills/details")
  ModelAndView saveDetails(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    View view = planning.look();
    int base = sent.base();
    if (base != view.revision()) {
      return late(details(view, sent.form(), view.revision()));
    }
    List<Learnt> learnt = PlanForm.details(sent, view.plan());
    if (learnt == null) {
      return status(details(view, sent.form(), base), sent);
    }
    if (!planning.learnt(learnt, base)) {
      return late(details(view, sent.form(), view.revision()));
    }
    return done(redirect, "");
  }

  @GetMapping(PATH + "/certificates/{id}")
  ModelAndView askCertificate(@PathVariable String id) {
    Form form =
        id.equals("new")
            ? Form.empty()
            : planning.look().plan().certificates().stream()
                .filter(one -> one.id().equals(Submission.uuid(id)))
                .findFirst()
                .map(PlanForm::fill)
                .orElseThrow(NoPlan::new);
    return certificate(id.equals("new") ? UUID.randomUUID().toString() : id, form);
  }

  private static ModelAndView certificate(String id, Form form) {
    return new ModelAndView(PAGES + "certificate").addObject("id", id).addObject("form", form);
  }

  @PostMapping(PATH + "/certificates")
  ModelAndView saveCertificate(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Certificate one = PlanForm.certificate(sent);
    if (one == null) {
      return status(certificate(sent.id("id").toString(), sent.form()), sent);
    }
    planning.keep(one);
    return done(redirect, "#certificates");
  }

  @PostMapping(PATH + "/certificates/{id}/remove")
  ModelAndView removeCertificate(@PathVariable String id, RedirectAttributes redirect) {
    UUID certificate = Submission.uuid(id);
    if (certificate != null) {
      planning.removeCertificate(certificate);
    }
    return done(redirect, "#certificates");
  }

  @GetMapping(PATH + "/gaps")
  ModelAndView gaps(HttpServletRequest request, Language reader) {
    String vacancy = Submission.of(request.getParameterMap()).text("vacancy", 40);
    return new ModelAndView(PAGES + "gaps")
        .addObject("view", planning.look())
        .addObject("compared", planning.compare(VacancyId.of(vacancy).orElse(null), reader));
  }

  @PostMapping(PATH + "/steps")
  ModelAndView addStep(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Step step = PlanForm.step(sent);
    if (step == null) {
      return overview(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    planning.keep(step);
    return done(redirect, "#steps");
  }

  @PostMapping(PATH + "/steps/{id}/done")
  ModelAndView stepDone(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    UUID step = Submission.uuid(id);
    if (step != null) {
      planning.done(step, Submission.of(request.getParameterMap()).ticked("done"));
    }
    return done(redirect, "#steps");
  }

  @PostMapping(PATH + "/steps/{id}/remove")
  ModelAndView removeStep(@PathVariable String id, RedirectAttributes redirect) {
    UUID step = Submission.uuid(id);
    if (step != null) {
      planning.removeStep(step);
    }
    return done(redirect, "#steps");
  }

  @GetMapping(PATH + "/remove")
  ModelAndView askRemove() {
    return new ModelAndView(PAGES + "remove");
  }

  @PostMapping(PATH + "/remove")
  ModelAndView remove(RedirectAttributes redirect) {
    planning.remove();
    Flash.done("capacities.returns.removed").on(redirect);
    return new ModelAndView("redirect:" + PATH);
  }
}
