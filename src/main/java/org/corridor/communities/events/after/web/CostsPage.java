package org.corridor.communities.events.after.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.after.domain.Cost;
import org.corridor.communities.events.after.domain.KeepTrack;
import org.corridor.communities.events.after.domain.KeepTrack.Costs;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Costs of an event against its budget. */
@Controller
class CostsPage {

  private static final String COSTS = "/events/{id}/costs";
  private static final String COST = COSTS + "/{cost}";

  private final KeepTrack track;

  CostsPage(KeepTrack track) {
    this.track = track;
  }

  @GetMapping(COSTS)
  ModelAndView costs(@PathVariable String id) {
    return page(track.costs(EventFields.id(id)), null, Form.empty(), HttpStatus.OK);
  }

  @GetMapping(COST)
  ModelAndView cost(@PathVariable String id, @PathVariable String cost) {
    Costs kept = track.costs(EventFields.id(id));
    Cost changed = kept.line(EventFields.uuid(cost));
    Form form =
        Form.builder()
            .put("what", changed.what())
            .put("planned", changed.planned())
            .put("spent", changed.spent())
            .put("currency", changed.currency())
            .put("base", changed.revision())
            .build();
    return page(kept, changed, form, HttpStatus.OK);
  }

  private static ModelAndView page(
      Costs kept, @Nullable Cost changed, Form form, HttpStatus status) {
    return new ModelAndView("communities/events/after/pages/costs", status)
        .addObject("kept", kept)
        .addObject("changed", changed)
        .addObject("form", form)
        .addObject("ticket", UUID.randomUUID().toString());
  }

  @PostMapping(COSTS)
  ModelAndView add(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Costs kept = track.costs(event);
    Submission sent = Submission.of(request.getParameterMap());
    Cost cost = read(sent, sent.id("ticket"));
    if (!sent.isValid()) {
      return page(kept, null, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    track.cost(event, cost);
    return done(event, "communities.events.saved", redirect);
  }

  @PostMapping(COST)
  ModelAndView change(
      @PathVariable String id,
      @PathVariable String cost,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Costs kept = track.costs(event);
    Submission sent = Submission.of(request.getParameterMap());
    Cost changed = read(sent, EventFields.uuid(cost));
    if (sent.isValid()) {
      try {
        track.change(event, changed);
        return done(event, "communities.events.saved", redirect);
      } catch (EventRefused refused) {
        sent.problem("what", refused.why().text(), Map.of());
      }
    }
    return page(kept, kept.line(changed.id()), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Cost read(Submission sent, UUID id) {
    BigDecimal planned = sent.decimal("planned", BigDecimal.ZERO, Cost.HIGHEST, 2);
    BigDecimal spent = sent.decimal("spent", BigDecimal.ZERO, Cost.HIGHEST, 2);
    Integer base = sent.whole("base", 1, Integer.MAX_VALUE);
    String what = sent.required("what", Cost.WHAT);
    String currency = sent.required("currency", 3).toUpperCase(Locale.ROOT);
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    return new Cost(
        id,
        what,
        planned == null ? BigDecimal.ZERO : planned,
        spent == null ? BigDecimal.ZERO : spent,
        currency,
        base == null ? 1 : base);
  }

  @PostMapping(COST + "/remove")
  ModelAndView remove(
      @PathVariable String id, @PathVariable String cost, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.removeCost(event, EventFields.uuid(cost));
    return done(event, "communities.events.after.removed", redirect);
  }

  @PostMapping(COST + "/restore")
  ModelAndView restore(
      @PathVariable String id, @PathVariable String cost, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.restoreCost(event, EventFields.uuid(cost));
    return done(event, "communities.events.after.restored", redirect);
  }

  private static ModelAndView done(EventId event, String text, RedirectAttributes redirect) {
    Flash.done(text).on(redirect);
    return new ModelAndView("redirect:" + event.path() + "/costs");
  }
}
