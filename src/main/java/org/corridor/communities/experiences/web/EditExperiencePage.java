package org.corridor.communities.experiences.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.communities.experiences.domain.Experience;
import org.corridor.communities.experiences.domain.ExperienceChanged;
import org.corridor.communities.experiences.domain.TellExperiences;
import org.corridor.communities.experiences.domain.Telling;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.PastProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own experiences, and writing one. */
@Controller
class EditExperiencePage {

  private final TellExperiences tell;
  private final ExperienceForm forms;
  private final Toolbox toolbox;
  private final PastProjects past;

  EditExperiencePage(
      TellExperiences tell, ExperienceForm forms, Toolbox toolbox, PastProjects past) {
    this.tell = tell;
    this.forms = forms;
    this.toolbox = toolbox;
    this.past = past;
  }

  @GetMapping("/experiences/mine")
  ModelAndView mine() {
    return new ModelAndView("communities/experiences/pages/mine").addObject("all", tell.mine());
  }

  @GetMapping("/experiences/new")
  ModelAndView ask(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    return page(null, ExperienceForm.empty(asked, reader), ExperienceId.create(), 0);
  }

  @PostMapping("/experiences/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    ExperienceId id = new ExperienceId(sent.id("id"));
    Telling told = forms.read(sent, reader);
    if (told == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    tell.draft(id, told);
    return done(sent, id, redirect);
  }

  @GetMapping("/experiences/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Experience one = tell.own(ExperiencePage.id(id));
    return page(one, ExperienceForm.fill(one.telling()), one.id(), one.revision());
  }

  @PostMapping("/experiences/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Experience one = tell.own(ExperiencePage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Telling told = forms.read(sent, reader);
    if (told == null) {
      return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      tell.edit(one.id(), told, sent.base());
    } catch (ExperienceChanged faster) {
      Experience now = tell.own(one.id());
      return again(
          page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.telling()),
          HttpStatus.CONFLICT);
    }
    return done(sent, one.id(), redirect);
  }

  private ModelAndView done(Submission sent, ExperienceId id, RedirectAttributes redirect) {
    boolean publish = sent.ticked("publish");
    if (publish) {
      tell.publish(id);
    }
    Flash.done(publish ? "communities.experiences.published" : "communities.experiences.saved")
        .on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private ModelAndView page(@Nullable Experience now, Form form, ExperienceId id, int base) {
    return new ModelAndView("communities/experiences/pages/form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("blocks", toolbox.blocks())
        .addObject("past", past.all())
        .addObject("projects", tell.projects());
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
