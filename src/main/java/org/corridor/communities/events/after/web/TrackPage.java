package org.corridor.communities.events.after.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.after.domain.Cost;
import org.corridor.communities.events.after.domain.KeepTrack;
import org.corridor.communities.events.after.domain.Note;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes of focus groups, and costs against the budget. */
@Controller
class TrackPage {

  private static final String NOTES = "/events/{id}/notes";
  private static final String COSTS = "/events/{id}/costs";
  private static final String PAGES = "communities/events/after/pages/";

  private final KeepTrack track;

  TrackPage(KeepTrack track) {
    this.track = track;
  }

  @GetMapping(NOTES)
  ModelAndView notes(@PathVariable String id, Language reader) {
    return notes(
        EventFields.id(id), Form.builder().put("written", reader.code()).build(), HttpStatus.OK);
  }

  private ModelAndView notes(EventId id, Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "notes", status)
        .addObject("kept", track.notes(id))
        .addObject("form", form)
        .addObject("ticket", UUID.randomUUID().toString());
  }

  @PostMapping(NOTES)
  ModelAndView note(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.notes(event);
    Submission sent = Submission.of(request.getParameterMap());
    Note note =
        new Note(
            sent.id("ticket"),
            sent.required("topic", Note.TOPIC),
            sent.required("text", Note.TEXT),
            Language.of(sent.text("written", 5)).orElse(reader),
            sent.ticked("shown"));
    if (!sent.isValid()) {
      return notes(event, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    track.note(event, note);
    Flash.done("communities.events.saved").on(redirect);
    return new ModelAndView("redirect:" + event.path() + "/notes");
  }

  @PostMapping(NOTES + "/{note}/remove")
  String removeNote(
      @PathVariable String id, @PathVariable String note, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.removeNote(event, EventFields.uuid(note));
    Flash.done("communities.events.after.removed").on(redirect);
    return "redirect:" + event.path() + "/notes";
  }

  @GetMapping(COSTS)
  ModelAndView costs(@PathVariable String id) {
    return costs(EventFields.id(id), Form.empty(), HttpStatus.OK);
  }

  private ModelAndView costs(EventId id, Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "costs", status)
        .addObject("kept", track.costs(id))
        .addObject("form", form)
        .addObject("ticket", UUID.randomUUID().toString());
  }

  @PostMapping(COSTS)
  ModelAndView cost(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.costs(event);
    Submission sent = Submission.of(request.getParameterMap());
    BigDecimal planned = sent.decimal("planned", BigDecimal.ZERO, Cost.HIGHEST, 2);
    BigDecimal spent = sent.decimal("spent", BigDecimal.ZERO, Cost.HIGHEST, 2);
    String what = sent.required("what", Cost.WHAT);
    String currency = sent.required("currency", 3).toUpperCase(Locale.ROOT);
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    if (!sent.isValid()) {
      return costs(event, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    track.cost(
        event,
        new Cost(
            sent.id("ticket"),
            what,
            planned == null ? BigDecimal.ZERO : planned,
            spent == null ? BigDecimal.ZERO : spent,
            currency));
    Flash.done("communities.events.saved").on(redirect);
    return new ModelAndView("redirect:" + event.path() + "/costs");
  }

  @PostMapping(COSTS + "/{cost}/remove")
  String removeCost(
      @PathVariable String id, @PathVariable String cost, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.removeCost(event, EventFields.uuid(cost));
    Flash.done("communities.events.after.removed").on(redirect);
    return "redirect:" + event.path() + "/costs";
  }
}
