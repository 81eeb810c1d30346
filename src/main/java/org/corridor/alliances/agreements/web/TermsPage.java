package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.agreements.domain.AgreementId;
import org.corridor.alliances.agreements.domain.AgreementKind;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.agreements.domain.Refused;
import org.corridor.alliances.agreements.domain.Terms;
import org.corridor.alliances.agreements.domain.Terms.Share;
import org.corridor.alliances.agreements.domain.WorkOnAgreement;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the clauses are filled with: dates, leadership, who does, brings and manages what. */
@Controller
class TermsPage {

  private static final String PATH = AgreementPage.PATH + "/terms";

  private final ReadAgreements read;
  private final WorkOnAgreement work;

  TermsPage(ReadAgreements read, WorkOnAgreement work) {
    this.read = read;
    this.work = work;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id, @PathVariable String agreement) {
    ReadAgreements.View view = view(id, agreement);
    return page(view, fill(view), false);
  }

  @PostMapping(PATH)
  ModelAndView save(
      PartnershipId id,
      @PathVariable String agreement,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.View view = view(id, agreement);
    Submission sent = Submission.of(request.getParameterMap());
    Terms terms = read(sent, view, reader);
    if (terms == null) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, page(view, sent.form(), false));
    }
    try {
      work.terms(id, view.agreement().id(), terms, Written.number(sent, "base"));
    } catch (Refused refused) {
      if (refused.why() == Refused.Why.CHANGED) {
        return again(HttpStatus.CONFLICT, page(view(id, agreement), sent.form(), true));
      }
      sent.problem("party", refused.why().text(), Map.of());
      return again(HttpStatus.UNPROCESSABLE_CONTENT, page(view, sent.form(), false));
    }
    Flash.done("alliances.agreements.terms.saved").on(redirect);
    return new ModelAndView("redirect:" + view.path());
  }

  private ReadAgreements.View view(PartnershipId id, String agreement) {
    ReadAgreements.View view = read.open(id, AgreementPage.id(agreement));
    if (!view.works()) {
      throw new AccessDeniedException("Not a party");
    }
    return view;
  }

  /** Those who can be a party: parties already, and all who have joined. */
  private static List<Partner> candidates(ReadAgreements.View view) {
    return view.partnership().partners().stream()
        .filter(one -> one.isJoined() || view.agreement().parties().contains(one.id()))
        .toList();
  }

  private static @Nullable Terms read(Submission sent, ReadAgreements.View view, Language reader) {
    String title = sent.required("title", Terms.TITLE);
    Language written = Written.language(sent, reader);
    LocalDate starts = day(sent, "starts");
    LocalDate ends = day(sent, "ends");
    if (starts != null && ends != null && !ends.isAfter(starts)) {
      sent.problem("ends", "alliances.agreements.terms.ends.before", Map.of());
    }
    Integer notice = sent.whole("notice", 0, 365);
    Integer report = sent.whole("report", 1, 24);
    Integer visits = sent.whole("visits", 0, 50);
    String mediator = sent.text("mediator", Terms.MEDIATOR);
    List<Share> shares = shares(sent, view);
    PartnerId lead = lead(sent, shares);
    required(sent, "notice", notice);
    required(sent, "report", report);
    required(sent, "visits", visits);
    if (!sent.isValid() || notice == null || report == null || visits == null) {
      return null;
    }
    Terms terms =
        new Terms(title, written, lead, starts, ends, notice, report, visits, mediator, shares);
    if (terms.sum().compareTo(Terms.ALL) > 0) {
      sent.problem("party", "alliances.agreements.terms.sum", Map.of("sum", terms.sum()));
      return null;
    }
    return terms;
  }

  private static void required(Submission sent, String field, @Nullable Integer value) {
    if (value == null && sent.form().problem(field).isEmpty()) {
      sent.problem(field, "platform.form.required", Map.of());
    }
  }

  private static @Nullable PartnerId lead(Submission sent, List<Share> shares) {
    PartnerId lead = new PartnerId(AgreementId.parsed(sent.text("lead", 36)));
    return shares.stream().anyMatch(share -> share.partner().equals(lead)) ? lead : null;
  }

  private static List<Share> shares(Submission sent, ReadAgreements.View view) {
    List<Share> shares = new ArrayList<>();
    List<String> chosen = sent.all("party");
    List<Partner> candidates = candidates(view);
    for (int i = 0; i < candidates.size(); i++) {
      Partner one = candidates.get(i);
      String at = "shares[" + i + "].";
      String does = sent.text(at + "does", Terms.WORDS);
      String brings = sent.text(at + "brings", Terms.WORDS);
      BigDecimal percent = sent.decimal(at + "percent", BigDecimal.ZERO, Terms.ALL, 2);
      if (chosen.contains(one.id().toString())) {
        shares.add(new Share(one.id(), does, brings, percent));
      }
    }
    if (shares.size() < 2) {
      sent.problem("party", Refused.Why.PARTIES.text(), Map.of());
    }
    return shares;
  }

  private static @Nullable LocalDate day(Submission sent, String field) {
    return sent.day(
        field,
        LocalDate.of(1990, 1, 1),
        LocalDate.of(2100, 12, 31),
        "alliances.agreements.terms.not-day");
  }

  private static Form fill(ReadAgreements.View view) {
    Terms terms = view.agreement().terms();
    Form.Builder form =
        Form.builder()
            .put("base", view.agreement().revision())
            .put("title", terms.title())
            .put("written", terms.written().name())
            .put("lead", terms.lead())
            .put("starts", terms.starts())
            .put("ends", terms.ends())
            .put("notice", terms.noticeDays())
            .put("report", terms.reportMonths())
            .put("visits", terms.visits())
            .put("mediator", terms.mediator())
            .putAll("party", terms.parties());
    List<Partner> candidates = candidates(view);
    for (Share share : terms.shares()) {
      for (int i = 0; i < candidates.size(); i++) {
        if (candidates.get(i).id().equals(share.partner())) {
          String at = "shares[" + i + "].";
          form.put(at + "does", share.does());
          form.put(at + "brings", share.brings());
          BigDecimal percent = share.percent();
          form.put(
              at + "percent",
              percent == null ? null : percent.stripTrailingZeros().toPlainString());
        }
      }
    }
    return form.build();
  }

  private static ModelAndView page(ReadAgreements.View view, Form form, boolean overtaken) {
    return new ModelAndView("alliances/agreements/pages/agreement-terms")
        .addObject("view", view)
        .addObject("candidates", candidates(view))
        .addObject("memorandum", view.agreement().kind() == AgreementKind.MEMORANDUM)
        .addObject("form", form)
        .addObject("overtaken", overtaken);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
