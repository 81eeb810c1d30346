package org.corridor.communities.events.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Belonging;
import org.corridor.communities.events.domain.Belongings;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventFacts;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.FindEvents;
import org.corridor.communities.events.domain.Organiser;
import org.corridor.communities.events.domain.PlanEvents;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning an event, and what is done with it afterwards. */
@Controller
class EditEventPage {

  private static final String PAGES = "communities/events/pages/";

  private final PlanEvents planning;
  private final FindEvents finding;
  private final Belongings belongings;

  EditEventPage(PlanEvents planning, FindEvents finding, Belongings belongings) {
    this.planning = planning;
    this.finding = finding;
    this.belongings = belongings;
  }

  @GetMapping("/events/mine")
  ModelAndView mine() {
    return new ModelAndView(PAGES + "mine").addObject("events", finding.mine());
  }

  @GetMapping("/events/new")
  ModelAndView ask(
      @RequestParam(defaultValue = "") String circle,
      @RequestParam(defaultValue = "") String project,
      Language reader) {
    return page(EventId.create(), null, EventForm.empty(reader, circle, project), false);
  }

  @PostMapping("/events/new")
  ModelAndView begin(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    EventId id = new EventId(sent.id("id"));
    EventFacts facts = EventForm.facts(sent, reader);
    Belonging of = EventForm.belonging(sent);
    String name = sent.required("name", Organiser.NAME);
    if (facts == null || !sent.isValid()) {
      return again(id, null, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    planning.begin(id, facts, of, name);
    Flash.done("communities.events.begun").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @GetMapping("/events/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Event event = planning.find(EventFields.id(id));
    return page(event.id(), event, EventForm.fill(event), false);
  }

  @PostMapping("/events/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Event before = planning.find(EventFields.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    EventFacts facts = EventForm.facts(sent, reader);
    Belonging of = EventForm.belonging(sent);
    if (facts == null || !sent.isValid()) {
      return again(before.id(), before, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      planning.edit(before.id(), facts, of, sent.base());
    } catch (EventRefused refused) {
      if (refused.why() == Why.OVERTAKEN) {
        return again(before.id(), planning.find(before.id()), sent, HttpStatus.CONFLICT);
      }
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + before.id().path());
    }
    Flash.done("communities.events.saved").on(redirect);
    return new ModelAndView("redirect:" + before.id().path());
  }

  @PostMapping("/events/{id}/publish")
  String publish(@PathVariable String id, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    return after(event, () -> planning.publish(event), "communities.events.published", redirect);
  }

  @GetMapping("/events/{id}/cancel")
  ModelAndView askCancel(@PathVariable String id) {
    return new ModelAndView(PAGES + "cancel").addObject("event", planning.find(EventFields.id(id)));
  }

  @PostMapping("/events/{id}/cancel")
  String cancel(@PathVariable String id, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    return after(event, () -> planning.cancel(event), "communities.events.cancelled", redirect);
  }

  @PostMapping("/events/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    try {
      planning.remove(event);
    } catch (EventRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + event.path();
    }
    Flash.done("communities.events.removed").on(redirect);
    return "redirect:/events/mine";
  }

  private static String after(
      EventId event, Runnable deed, String done, RedirectAttributes redirect) {
    try {
      deed.run();
      Flash.done(done).on(redirect);
    } catch (EventRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + event.path();
  }

  private ModelAndView page(EventId id, @Nullable Event now, Form form, boolean overtaken) {
    return new ModelAndView(PAGES + "form")
        .addObject("view", new EventFormView(id, now, belongings.choices(), form, overtaken));
  }

  private ModelAndView again(EventId id, @Nullable Event now, Submission sent, HttpStatus status) {
    ModelAndView page = page(id, now, sent.form(), status == HttpStatus.CONFLICT);
    page.setStatus(status);
    return page;
  }
}
