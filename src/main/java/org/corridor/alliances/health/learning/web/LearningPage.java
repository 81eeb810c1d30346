package org.corridor.alliances.health.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.learning.domain.Learning;
import org.corridor.alliances.health.learning.domain.Learning.OwnCard;
import org.corridor.alliances.health.learning.domain.Standing;
import org.corridor.alliances.health.learning.domain.Topic;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What partners know and want to learn, and who could learn from whom. */
@Controller
class LearningPage {

  private static final String PATH = "/partnerships/{partnership}/learning";
  private static final String CARD = "/learning/card";

  private final Learning learning;

  LearningPage(Learning learning) {
    this.learning = learning;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id) {
    return new ModelAndView("alliances/health/learning/pages/learning")
        .addObject("view", learning.look(id));
  }

  @GetMapping(PATH + "/card")
  ModelAndView card(PartnershipId id, Language reader) {
    OwnCard own = learning.card(id);
    Form.Builder form = Form.builder().put("written", reader.name());
    own.card().forEach((code, standing) -> form.put(code, standing.name()));
    return card(own, form.build(), own.revision(), false);
  }

  private static ModelAndView card(OwnCard own, Form form, int base, boolean overtaken) {
    return new ModelAndView("alliances/health/learning/pages/card")
        .addObject("own", own)
        .addObject("form", form)
        .addObject("base", base)
        .addObject("overtaken", overtaken);
  }

  @PostMapping(PATH + "/card")
  ModelAndView save(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    OwnCard own = learning.card(id);
    Submission sent = Submission.of(request.getParameterMap());
    Map<String, Standing> card = new HashMap<>();
    for (Topic topic : own.view().topics()) {
      Standing standing = sent.choice(topic.code(), Standing.class);
      if (standing != null) {
        card.put(topic.code(), standing);
      }
    }
    int base = sent.base();
    if (!sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, card(own, sent.form(), base, false));
    }
    try {
      learning.save(id, card, base);
    } catch (Overtaken faster) {
      learning.tellOvertaken(id);
      OwnCard theirs = learning.card(id);
      return again(HttpStatus.CONFLICT, card(theirs, sent.form(), theirs.revision(), true));
    }
    Flash.done("alliances.health.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/learning");
  }

  /** A capacity in own words. */
  @PostMapping(PATH + "/add")
  ModelAndView add(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    OwnCard own = learning.card(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Learning.NAME);
    Language written = sent.choice("written", Language.class);
    if (!sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, card(own, sent.form(), own.revision(), false));
    }
    learning.add(id, name, written == null ? reader : written);
    Flash.done("alliances.health.learning.done.added").on(redirect);
    return new ModelAndView("redirect:" + id.path() + CARD);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
