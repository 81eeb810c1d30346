package org.corridor.communities.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Initiative;
import org.corridor.communities.initiatives.domain.InitiativeRefused;
import org.corridor.communities.initiatives.domain.ProposeInitiatives;
import org.corridor.communities.initiatives.domain.ReceiptCode;
import org.corridor.communities.initiatives.domain.ShowInitiatives;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One initiative: what is proposed, the vote, what members give, and how it goes. */
@Controller
class InitiativePage {

  private final ShowInitiatives show;
  private final ProposeInitiatives propose;

  InitiativePage(ShowInitiatives show, ProposeInitiatives propose) {
    this.show = show;
    this.propose = propose;
  }

  @GetMapping("/initiatives/{id}")
  ModelAndView show(@PathVariable UUID id, Language reader) {
    return page(show, new InitiativeId(id), fresh(reader));
  }

  /** What empty forms on the page hold: a new code and new ids, so that nothing is done twice. */
  static Form fresh(Language reader) {
    return Form.builder()
        .put("code", ReceiptCode.create().code())
        .put("offer", UUID.randomUUID())
        .put("progress", UUID.randomUUID())
        .put("language", reader.name())
        .build();
  }

  static ModelAndView page(ShowInitiatives show, InitiativeId id, Form form) {
    return new ModelAndView("communities/initiatives/pages/initiative")
        .addObject("view", show.view(id))
        .addObject("form", form);
  }

  static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Back to the initiative, with what was done or why it was not. */
  static String done(UUID id, RedirectAttributes redirect, Runnable deed, String message) {
    try {
      deed.run();
      Flash.done(message).on(redirect);
    } catch (InitiativeRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + new InitiativeId(id).path();
  }

  @PostMapping("/initiatives/{id}/support")
  String support(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    boolean yes = !Submission.of(request.getParameterMap()).ticked("leave");
    return done(
        id,
        redirect,
        () -> propose.support(new InitiativeId(id), yes),
        yes ? "communities.initiatives.supported" : "communities.initiatives.unsupported");
  }

  @PostMapping("/initiatives/{id}/end")
  ModelAndView end(
      @PathVariable UUID id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("outcome", Initiative.OUTCOME);
    String how = sent.text("how", 10);
    if (!how.equals("done") && !how.equals("dropped")) {
      sent.problem("how", "platform.form.required", Map.of());
    }
    if (!sent.isValid()) {
      return wrong(page(show, new InitiativeId(id), sent.form()));
    }
    return new ModelAndView(
        done(
            id,
            redirect,
            () -> propose.end(new InitiativeId(id), how.equals("done"), why),
            "communities.initiatives.ended"));
  }
}
