package org.corridor.communities.events.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.PlanEvents;
import org.corridor.communities.events.domain.Programme;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions and stands of an event, arranged by its organisers. */
@Controller
class ProgrammePage {

  private static final String PATH = "/events/{id}/programme";

  private final PlanEvents planning;

  ProgrammePage(PlanEvents planning) {
    this.planning = planning;
  }

  @GetMapping(PATH)
  ModelAndView ask(@PathVariable String id) {
    Event event = planning.find(EventFields.id(id));
    return page(event, ProgrammeForm.fill(planning.programme(event.id()), event.facts()), false);
  }

  @PostMapping(PATH)
  ModelAndView arrange(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Event event = planning.find(EventFields.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Programme programme = ProgrammeForm.read(sent, event.facts());
    if (programme == null) {
      return again(event, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      planning.arrange(event.id(), programme, sent.base());
    } catch (EventRefused refused) {
      if (refused.why() == Why.OVERTAKEN) {
        return again(planning.find(event.id()), sent, HttpStatus.CONFLICT);
      }
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + event.id().path());
    }
    Flash.done("communities.events.programme.saved").on(redirect);
    String next = sent.ticked("more") ? event.id().path() + "/programme" : event.id().path();
    return new ModelAndView("redirect:" + next);
  }

  private static ModelAndView page(Event event, Form form, boolean overtaken) {
    return new ModelAndView("communities/events/pages/programme")
        .addObject("event", event)
        .addObject("form", form)
        .addObject("overtaken", overtaken);
  }

  private static ModelAndView again(Event event, Submission sent, HttpStatus status) {
    ModelAndView page = page(event, sent.form(), status == HttpStatus.CONFLICT);
    page.setStatus(status);
    return page;
  }
}
