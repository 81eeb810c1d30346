package org.corridor.communities.pledges.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.pledges.domain.Outcome;
import org.corridor.communities.pledges.domain.Pledge;
import org.corridor.communities.pledges.domain.PledgeRefused;
import org.corridor.communities.pledges.domain.ShowPledges;
import org.corridor.communities.pledges.domain.ShowPledges.View;
import org.corridor.communities.pledges.domain.SignPledges;
import org.corridor.communities.pledges.domain.WritePledges;
import org.corridor.platform.document.FileName;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One pledge: its text, who signed it, and what became of it. */
@Controller
class PledgePage {

  private final ShowPledges show;
  private final WritePledges write;
  private final SignPledges sign;
  private final Texts texts;

  PledgePage(ShowPledges show, WritePledges write, SignPledges sign, Texts texts) {
    this.show = show;
    this.write = write;
    this.sign = sign;
    this.texts = texts;
  }

  @GetMapping("/pledges/{id}")
  ModelAndView show(@PathVariable UUID id, @Nullable Principal reader) {
    return page(
        show.view(new PledgeId(id)),
        Form.builder().put("name", reader == null ? "" : reader.getName()).build());
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("communities/pledges/pages/pledge")
        .addObject("view", view)
        .addObject("form", form);
  }

  @PostMapping("/pledges/{id}/put-up")
  String putUp(@PathVariable UUID id, RedirectAttributes redirect) {
    return done(id, redirect, () -> write.putUp(new PledgeId(id)), "communities.pledges.is-up");
  }

  @PostMapping("/pledges/{id}/sign")
  ModelAndView sign(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    PledgeId pledge = new PledgeId(id);
    String name = sent.required("name", SignPledges.LONGEST_NAME);
    if (!sent.isValid()) {
      return wrong(page(show.view(pledge), sent.form()));
    }
    return new ModelAndView(
        done(
            id,
            redirect,
            () -> sign.sign(pledge, name, sent.text("fingerprint", 64)),
            "communities.pledges.you-signed"));
  }

  @PostMapping("/pledges/{id}/outcome")
  ModelAndView report(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    PledgeId pledge = new PledgeId(id);
    Outcome outcome = sent.choice("outcome", Outcome.class);
    String why = sent.text("why", SignPledges.LONGEST_WHY);
    if (outcome == null) {
      sent.problem("outcome", "platform.form.required", Map.of());
    } else if (outcome != Outcome.KEPT && why.isEmpty()) {
      sent.problem("why", "communities.pledges.why.needed", Map.of());
    }
    if (!sent.isValid() || outcome == null) {
      return wrong(page(show.view(pledge), sent.form()));
    }
    return new ModelAndView(
        done(
            id, redirect, () -> sign.report(pledge, outcome, why), "communities.pledges.reported"));
  }

  @GetMapping("/pledges/{id}/withdraw")
  ModelAndView askWithdraw(@PathVariable UUID id, Language reader) {
    View view = show.view(new PledgeId(id));
    String path = view.pledge().id().path();
    return confirm(
        new Confirmation(
            texts.text(reader, "communities.pledges.withdraw.title"),
            texts.text(reader, "communities.pledges.withdraw.text"),
            path + "/withdraw",
            texts.text(reader, "communities.pledges.withdraw"),
            path));
  }

  @PostMapping("/pledges/{id}/withdraw")
  String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
    return done(
        id, redirect, () -> sign.withdraw(new PledgeId(id)), "communities.pledges.withdrawn.done");
  }

  @GetMapping("/pledges/{id}/delete")
  ModelAndView askDelete(@PathVariable UUID id, Language reader) {
    Pledge pledge = write.own(new PledgeId(id));
    return confirm(
        new Confirmation(
            texts.text(reader, "communities.pledges.delete.title", "name", pledge.draft().title()),
            texts.text(reader, "communities.pledges.delete.text"),
            pledge.id().path() + "/delete",
            texts.text(reader, "communities.pledges.delete"),
            pledge.id().path()));
  }

  @PostMapping("/pledges/{id}/delete")
  String delete(@PathVariable UUID id, RedirectAttributes redirect) {
    try {
      write.remove(new PledgeId(id));
    } catch (PledgeRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + new PledgeId(id).path();
    }
    Flash.done("communities.pledges.deleted").on(redirect);
    return "redirect:" + PledgesPage.PATH;
  }

  @GetMapping("/pledges/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    PledgeId pledge = new PledgeId(id);
    byte[] file = show.file(pledge);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            FileName.of(show.view(pledge).pledge().draft().title(), "record", "json").attachment())
        .body(file);
  }

  private static ModelAndView confirm(Confirmation confirmation) {
    return new ModelAndView("platform/pages/confirm").addObject("confirmation", confirmation);
  }

  /** Back to the pledge, with what was done or why it was not. */
  private static String done(UUID id, RedirectAttributes redirect, Runnable deed, String message) {
    try {
      deed.run();
      Flash.done(message).on(redirect);
    } catch (PledgeRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + new PledgeId(id).path();
  }

  private static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
