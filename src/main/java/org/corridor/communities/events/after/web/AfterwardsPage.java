package org.corridor.communities.events.after.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.after.domain.Answer;
import org.corridor.communities.events.after.domain.LookBack;
import org.corridor.communities.events.after.domain.LookBack.Asked;
import org.corridor.communities.events.registration.Guest;
import org.corridor.communities.events.web.EventFields;
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

/** Asks those who were there, and tells everybody what came of it. */
@Controller
class AfterwardsPage {

  private static final String PATH = "/events/{id}/afterwards";
  private static final String KNEW = "KNEW";
  private static final String MET = "MET";

  private final LookBack look;

  AfterwardsPage(LookBack look) {
    this.look = look;
  }

  @GetMapping("/events/{id}/results")
  ModelAndView results(@PathVariable String id) {
    return new ModelAndView("communities/events/after/pages/results")
        .addObject("results", look.results(EventFields.id(id)));
  }

  @GetMapping(PATH)
  ModelAndView ask(@PathVariable String id) {
    Asked asked = look.ask(EventFields.id(id));
    return page(asked, fill(asked));
  }

  private static Form fill(Asked asked) {
    Form.Builder form = Form.builder();
    asked
        .answer()
        .ifPresent(
            one ->
                form.put("useful", one.useful())
                    .put("goes-on", one.goesOn())
                    .put("words", one.words()));
    asked.met().forEach((other, knew) -> form.put(field(other), knew ? KNEW : MET));
    return form.build();
  }

  private static ModelAndView page(Asked asked, Form form) {
    return new ModelAndView("communities/events/after/pages/afterwards")
        .addObject("asked", asked)
        .addObject("form", form)
        .addObject("marks", IntStream.rangeClosed(Answer.LEAST, Answer.BEST).boxed().toList());
  }

  /** Name of the field for one of the others. */
  private static String field(UUID other) {
    return "met-" + other;
  }

  @PostMapping(PATH)
  ModelAndView say(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Asked asked = look.ask(event);
    Submission sent = Submission.of(request.getParameterMap());
    Integer useful = sent.whole("useful", Answer.LEAST, Answer.BEST);
    if (useful == null && sent.text("useful", 5).isEmpty()) {
      sent.problem("useful", "platform.form.required", Map.of());
    }
    Answer.GoesOn goesOn = sent.choice("goes-on", Answer.GoesOn.class);
    if (goesOn == null && sent.text("goes-on", 10).isEmpty()) {
      sent.problem("goes-on", "platform.form.required", Map.of());
    }
    String words = sent.text("words", Answer.WORDS);
    if (!sent.isValid() || useful == null || goesOn == null) {
      ModelAndView again = page(asked, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    Map<UUID, Boolean> met = new HashMap<>();
    for (Guest other : asked.others()) {
      String said = sent.text(field(other.id()), 10);
      if (said.equals(KNEW) || said.equals(MET)) {
        met.put(other.id(), said.equals(KNEW));
      }
    }
    look.say(event, met, new Answer(useful, goesOn, words));
    Flash.done("communities.events.after.thanks").on(redirect);
    return new ModelAndView("redirect:" + event.path() + "/results");
  }
}
