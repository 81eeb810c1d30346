package org.corridor.communities.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Field;
import org.corridor.communities.initiatives.domain.Initiative;
import org.corridor.communities.initiatives.domain.Initiative.Words;
import org.corridor.communities.initiatives.domain.InitiativeRefused;
import org.corridor.communities.initiatives.domain.ProposeInitiatives;
import org.corridor.communities.initiatives.domain.ShowInitiatives;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The initiatives of a circle, of all circles, and the form of one. */
@Controller
class ProposePage {

  private final ProposeInitiatives propose;
  private final ShowInitiatives show;

  ProposePage(ProposeInitiatives propose, ShowInitiatives show) {
    this.propose = propose;
    this.show = show;
  }

  @GetMapping("/initiatives")
  ModelAndView latest() {
    return new ModelAndView("communities/initiatives/pages/latest")
        .addObject("rows", show.latest());
  }

  @GetMapping("/circles/{circle}/initiatives")
  ModelAndView ofCircle(@PathVariable UUID circle) {
    return new ModelAndView("communities/initiatives/pages/initiatives")
        .addObject("found", show.of(new CircleId(circle)));
  }

  @GetMapping("/circles/{circle}/initiatives/new")
  ModelAndView ask(@PathVariable UUID circle, Language reader) {
    return page(
        propose.circle(new CircleId(circle)),
        null,
        Form.builder().put("id", InitiativeId.create()).put("language", reader.name()).build());
  }

  @PostMapping("/circles/{circle}/initiatives/new")
  ModelAndView add(
      @PathVariable UUID circle, HttpServletRequest request, RedirectAttributes redirect) {
    CircleView view = propose.circle(new CircleId(circle));
    Submission sent = Submission.of(request.getParameterMap());
    InitiativeId id = new InitiativeId(sent.id("id"));
    Words words = read(sent);
    if (words == null) {
      return with(page(view, null, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    propose.propose(id, view.id(), words);
    Flash.done("communities.initiatives.proposed").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private static @Nullable Words read(Submission sent) {
    String title = sent.required("title", Words.TITLE);
    String what = sent.required("what", Words.TEXT);
    String place = sent.required("place", Words.LINE);
    String people = sent.required("people", Words.LINE);
    Field field = sent.choice("field", Field.class);
    String bond = sent.required("bond", Words.TEXT);
    Language written = sent.choice("language", Language.class);
    if (field == null) {
      sent.problem("field", "platform.form.required", Map.of());
    }
    if (written == null) {
      sent.problem("language", "platform.form.required", Map.of());
    }
    return sent.isValid() && field != null && written != null
        ? new Words(written, title, what, place, people, field, bond)
        : null;
  }

  @GetMapping("/initiatives/{id}/edit")
  ModelAndView edit(@PathVariable UUID id) {
    Initiative one = propose.own(new InitiativeId(id));
    Words words = one.words();
    return page(
        propose.circle(one.circle()),
        one,
        Form.builder()
            .put("base", one.revision())
            .put("title", words.title())
            .put("what", words.what())
            .put("place", words.place())
            .put("people", words.people())
            .put("field", words.field().name())
            .put("bond", words.bond())
            .put("language", words.written().name())
            .build());
  }

  @PostMapping("/initiatives/{id}/edit")
  ModelAndView save(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Initiative one = propose.own(new InitiativeId(id));
    CircleView circle = propose.circle(one.circle());
    Submission sent = Submission.of(request.getParameterMap());
    Words words = read(sent);
    if (words == null) {
      return with(page(circle, one, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      propose.edit(one.id(), words, sent.base());
    } catch (InitiativeRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return with(page(circle, one, sent.form()), HttpStatus.CONFLICT);
    }
    Flash.done("communities.initiatives.saved").on(redirect);
    return new ModelAndView("redirect:" + one.id().path());
  }

  private static ModelAndView page(CircleView circle, @Nullable Initiative one, Form form) {
    return new ModelAndView("communities/initiatives/pages/initiative-form")
        .addObject("circle", circle)
        .addObject("initiative", one)
        .addObject("form", form);
  }

  private static ModelAndView with(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
