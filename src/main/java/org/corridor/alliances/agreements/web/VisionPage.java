package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.corridor.alliances.agreements.domain.Difference;
import org.corridor.alliances.agreements.domain.WorkOnVision;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.Saved;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The joint vision: one's own, the others', the common one. */
@Controller
class VisionPage {

  private static final String PATH = "/partnerships/{partnership}/vision";

  private final WorkOnVision visions;

  VisionPage(WorkOnVision visions) {
    this.visions = visions;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id, Language reader) {
    WorkOnVision.View view = visions.show(id);
    return page(view, own(view, reader), common(view, reader), false);
  }

  @PostMapping(PATH + "/own")
  ModelAndView saveOwn(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", WorkOnVision.LONGEST);
    Language written = Written.language(sent, reader);
    if (!sent.isValid()) {
      WorkOnVision.View view = visions.show(id);
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, page(view, sent.form(), common(view, reader), false));
    }
    Optional<Saved> saved = visions.saveOwn(id, written, words, Written.number(sent, "base"));
    if (saved.filter(SetAside.class::isInstance).isPresent()) {
      WorkOnVision.View view = visions.show(id);
      return again(HttpStatus.CONFLICT, page(view, sent.form(), common(view, reader), false, true));
    }
    return back(id, saved.isPresent() ? "saved" : "handed-in-before", saved.isPresent(), redirect);
  }

  @PostMapping(PATH + "/hand-in")
  ModelAndView handIn(PartnershipId id, RedirectAttributes redirect) {
    boolean done = visions.handIn(id);
    return back(id, done ? "handed-in" : "nothing-to-hand-in", done, redirect);
  }

  @PostMapping(PATH + "/common")
  ModelAndView saveCommon(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", WorkOnVision.LONGEST);
    Language written = Written.language(sent, reader);
    if (!sent.isValid()) {
      WorkOnVision.View view = visions.show(id);
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, page(view, own(view, reader), sent.form(), false));
    }
    Optional<Saved> saved = visions.saveCommon(id, written, words, Written.number(sent, "base"));
    if (saved.filter(SetAside.class::isInstance).isPresent()) {
      WorkOnVision.View view = visions.show(id);
      return again(HttpStatus.CONFLICT, page(view, own(view, reader), sent.form(), true));
    }
    return back(id, saved.isPresent() ? "saved" : "hand-in-first", saved.isPresent(), redirect);
  }

  @PostMapping(PATH + "/agree")
  ModelAndView agree(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    boolean done = visions.agree(id, Written.number(sent, "version"));
    return back(id, done ? "agreed" : "changed-meanwhile", done, redirect);
  }

  private static ModelAndView back(
      PartnershipId id, String news, boolean done, RedirectAttributes redirect) {
    String key = "alliances.agreements.vision." + news;
    (done ? Flash.done(key) : Flash.problem(key)).on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/vision");
  }

  private static Form own(WorkOnVision.View view, Language reader) {
    return fill(view.own(), reader);
  }

  private static Form common(WorkOnVision.View view, Language reader) {
    return fill(view.common(), reader);
  }

  private static Form fill(SharedTexts.@Nullable Text text, Language reader) {
    Form.Builder form = Form.builder();
    if (text == null || text.version() == 0) {
      return form.put("written", reader.name()).put("base", 0).build();
    }
    return form.put("words", text.words())
        .put("written", text.written().name())
        .put("base", text.version())
        .build();
  }

  private static ModelAndView page(
      WorkOnVision.View view, Form own, Form common, boolean overtaken) {
    return page(view, own, common, overtaken, false);
  }

  private static ModelAndView page(
      WorkOnVision.View view, Form own, Form common, boolean overtaken, boolean ownOvertaken) {
    var text = view.common();
    return new ModelAndView("alliances/agreements/pages/vision")
        .addObject("view", view)
        .addObject("own", own)
        .addObject("common", common)
        .addObject("ownOvertaken", ownOvertaken)
        .addObject(
            "mine",
            overtaken && text != null
                ? Difference.between(text.words(), common.value("words"))
                : java.util.List.of());
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
