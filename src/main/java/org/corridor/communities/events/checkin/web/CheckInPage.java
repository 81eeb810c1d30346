package org.corridor.communities.events.checkin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.checkin.domain.CheckIn;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list at the door; without JavaScript each mark is sent as a form. */
@Controller
class CheckInPage {

  private static final String PATH = "/events/{id}/check-in";
  private static final int CODE = 40;

  private final CheckIn checkIn;

  CheckInPage(CheckIn checkIn) {
    this.checkIn = checkIn;
  }

  /**
   * @param code of a badge that was scanned; nothing is marked before somebody says so
   */
  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String code) {
    return new ModelAndView("communities/events/checkin/pages/check-in")
        .addObject("sheet", checkIn.open(EventFields.id(id)))
        .addObject("code", code.matches("[A-Za-z0-9]{1,12}") ? code : "");
  }

  @PostMapping(PATH)
  String mark(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String mark = sent.text("mark", CODE);
    String undo = sent.text("undo", CODE);
    if (!mark.isEmpty()) {
      checkIn.mark(event, EventFields.uuid(mark));
      return "redirect:" + event.path() + "/check-in#g-" + mark;
    }
    if (!undo.isEmpty()) {
      checkIn.unmark(event, EventFields.uuid(undo));
      return "redirect:" + event.path() + "/check-in#g-" + undo;
    }
    if (checkIn.markByCode(event, sent.text("code", CODE))) {
      Flash.done("communities.events.check-in.marked").on(redirect);
    } else {
      Flash.problem("communities.events.check-in.unknown").on(redirect);
    }
    return "redirect:" + event.path() + "/check-in";
  }
}
