package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.corridor.alliances.agreements.domain.ConcludeAgreement;
import org.corridor.alliances.agreements.domain.ConcludeAgreement.Leave;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.partnerships.PartnershipId;
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

/** A partner withdraws from an agreement. */
@Controller
class WithdrawPage {

  private static final String PATH = AgreementPage.PATH + "/withdraw";
  private static final int YEARS = 2;

  private final ReadAgreements read;
  private final ConcludeAgreement conclude;
  private final Clock clock;

  WithdrawPage(ReadAgreements read, ConcludeAgreement conclude, Clock clock) {
    this.read = read;
    this.conclude = conclude;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView ask(PartnershipId id, @PathVariable String agreement, Language reader) {
    ReadAgreements.View view = view(id, agreement);
    LocalDate agreed = LocalDate.now(clock).plusDays(view.agreement().terms().noticeDays());
    return page(
        view, Form.builder().put("effective", agreed).put("written", reader.name()).build());
  }

  @PostMapping(PATH)
  ModelAndView withdraw(
      PartnershipId id,
      @PathVariable String agreement,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.View view = view(id, agreement);
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate effective = effective(sent);
    String reason = sent.required("reason", ConcludeAgreement.REASON);
    Language written = Written.language(sent, reader);
    if (effective == null || !sent.isValid()) {
      ModelAndView again = page(view, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    boolean done =
        conclude.withdraw(id, view.agreement().id(), new Leave(effective, reason, written));
    String key = "alliances.agreements.withdraw.";
    (done ? Flash.done(key + "done") : Flash.note(key + "nothing")).on(redirect);
    return new ModelAndView("redirect:" + view.path());
  }

  private ReadAgreements.View view(PartnershipId id, String agreement) {
    ReadAgreements.View view = read.open(id, AgreementPage.id(agreement));
    view.seat().requireSpeaks();
    return view;
  }

  private @Nullable LocalDate effective(Submission sent) {
    LocalDate today = LocalDate.now(clock);
    return sent.requiredDay(
        "effective",
        today,
        today.plusYears(YEARS).minusDays(1),
        "alliances.agreements.withdraw.effective.wrong");
  }

  private static ModelAndView page(ReadAgreements.View view, Form form) {
    return new ModelAndView("alliances/agreements/pages/withdraw")
        .addObject("view", view)
        .addObject("form", form);
  }
}
