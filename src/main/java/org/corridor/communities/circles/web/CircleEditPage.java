package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.Circle.Facts;
import org.corridor.communities.circles.domain.CircleRefusal;
import org.corridor.communities.circles.domain.CircleRefusal.Why;
import org.corridor.communities.circles.domain.KeepCircles;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A circle is founded, changed and closed by its hosts. */
@Controller
class CircleEditPage {

  private final KeepCircles keep;
  private final Texts texts;

  CircleEditPage(KeepCircles keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/circles/new")
  ModelAndView ask(Language reader, Authentication who) {
    return page(null, CircleForm.empty(reader, who.getName()), CircleId.create(), 0);
  }

  @PostMapping("/circles/new")
  ModelAndView found(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    CircleId id = new CircleId(sent.id("id"));
    Facts facts = CircleForm.facts(sent, reader);
    Doors doors = CircleForm.doors(sent);
    String name = CircleForm.shown(sent);
    if (facts == null || doors == null || !sent.isValid()) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    keep.found(id, facts, doors, name);
    Flash.done("communities.circles.founded").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @GetMapping("/circles/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Circle circle = keep.own(CircleFrame.id(id));
    return page(circle, CircleForm.fill(circle), circle.id(), circle.revision());
  }

  @PostMapping("/circles/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Circle circle = keep.own(CircleFrame.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = CircleForm.facts(sent, reader);
    Doors doors = CircleForm.doors(sent);
    if (facts == null || doors == null) {
      return again(
          page(circle, sent.form(), circle.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.edit(circle.id(), facts, doors, sent.base());
    } catch (CircleRefusal refused) {
      Circle now = keep.own(circle.id());
      sent.problem(refused.why() == Why.OPENED ? "doors" : "", refused.text(), Map.of());
      return again(
          page(now, sent.form(), now.id(), now.revision())
              .addObject("theirs", refused.why() == Why.CHANGED ? now : null),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.circles.saved").on(redirect);
    return new ModelAndView("redirect:" + circle.id().path() + "/about");
  }

  @GetMapping("/circles/{id}/close")
  ModelAndView askClose(@PathVariable String id, Language reader) {
    Circle circle = keep.own(CircleFrame.id(id));
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.circles.close.title", "name", circle.facts().name()),
                texts.text(reader, "communities.circles.close.text"),
                circle.id().path() + "/close",
                texts.text(reader, "communities.circles.close"),
                circle.id().path() + "/about"));
  }

  @PostMapping("/circles/{id}/close")
  String close(@PathVariable String id, RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    try {
      keep.close(circle);
      Flash.done("communities.circles.closed").on(redirect);
    } catch (CircleRefusal refused) {
      Flash.problem(refused.text()).on(redirect);
    }
    return "redirect:" + circle.path() + "/about";
  }

  private static ModelAndView page(@Nullable Circle circle, Form form, CircleId id, int base) {
    return new ModelAndView("communities/circles/pages/circle-form")
        .addObject("circle", circle)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base);
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
