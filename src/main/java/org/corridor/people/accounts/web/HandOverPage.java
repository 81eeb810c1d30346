package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.HandOver;
import org.corridor.people.accounts.domain.HandOverCode;
import org.corridor.people.accounts.domain.LinkExpired;
import org.corridor.people.accounts.domain.Member;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the code on the sheet leads: typed, or scanned as a picture. */
@Controller
class HandOverPage {

  private static final String ASK = "people/accounts/pages/hand-over-ask";
  private static final String PAGE = "people/accounts/pages/hand-over";
  private static final int LONGEST_CODE = 60;

  private final HandOver handOver;
  private final SiteOfRequest sites;
  private final DeviceName devices;
  private final Entrance entrance;

  HandOverPage(HandOver handOver, SiteOfRequest sites, DeviceName devices, Entrance entrance) {
    this.handOver = handOver;
    this.sites = sites;
    this.devices = devices;
    this.entrance = entrance;
  }

  @GetMapping("/hand-over")
  ModelAndView ask() {
    return ask(Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/hand-over")
  ModelAndView read(HttpServletRequest request) {
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.required("code", LONGEST_CODE);
    Optional<HandOverCode> code = HandOverCode.of(typed);
    if (code.isEmpty() && sent.isValid()) {
      sent.problem("code", "people.hand-over.not-a-code", Map.of());
    }
    return code.map(known -> new ModelAndView("redirect:/hand-over/" + known.value()))
        .orElseGet(() -> ask(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT));
  }

  @GetMapping("/hand-over/{code}")
  ModelAndView show(@PathVariable String code, HttpServletRequest request) {
    return page(code, Form.empty(), HttpStatus.OK, request);
  }

  @PostMapping("/hand-over/{code}")
  ModelAndView take(
      @PathVariable String code,
      Language language,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Submission sent = Submission.of(request.getParameterMap());
    Optional<HandOverCode> known = HandOverCode.of(code);
    if (known.isEmpty() || handOver.isSomebodyHere()) {
      return page(code, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
    try {
      String answer = request.getParameter("passkey");
      return answer == null || answer.isEmpty()
          ? byMail(known.get(), sent, request)
          : byPasskey(known.get(), answer, sent, language, redirect, request, response);
    } catch (LinkExpired expired) {
      return page(code, sent.form(), HttpStatus.OK, request);
    }
  }

  private ModelAndView byPasskey(
      HandOverCode code,
      String answer,
      Submission sent,
      Language language,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Member> member =
        handOver.take(
            code, answer, sites.of(request), devices.of(request, language), network(request));
    if (member.isEmpty()) {
      sent.problem("", "people.passkey.not-made", Map.of());
      return page(code.value(), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
    entrance.open(member.get(), false, request, response);
    Flash.done("people.hand-over.done").on(redirect);
    return new ModelAndView("redirect:/account/registration");
  }

  private ModelAndView byMail(HandOverCode code, Submission sent, HttpServletRequest request) {
    EmailAddress email = Fields.email(sent);
    if (email == null || !sent.isValid()) {
      return page(code.value(), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
    handOver.take(code, email, network(request));
    return new ModelAndView("redirect:/sign-up/sent");
  }

  private ModelAndView page(String code, Form form, HttpStatus status, HttpServletRequest request) {
    Optional<HandOver.View> view =
        HandOverCode.of(code)
            .flatMap(known -> handOver.show(known, sites.of(request), network(request)));
    if (view.isEmpty()) {
      Submission typed = Submission.of(Map.of("code", new String[] {code}));
      typed.problem("code", "people.hand-over.expired", Map.of());
      return ask(typed.form(), HttpStatus.GONE);
    }
    return new ModelAndView(PAGE, status)
        .addObject("code", code)
        .addObject("view", view.get())
        .addObject("somebody", handOver.isSomebodyHere())
        .addObject("form", form);
  }

  private static ModelAndView ask(Form form, HttpStatus status) {
    return new ModelAndView(ASK, status).addObject("form", form);
  }

  private static Network network(HttpServletRequest request) {
    return Network.of(request.getRemoteAddr());
  }
}
