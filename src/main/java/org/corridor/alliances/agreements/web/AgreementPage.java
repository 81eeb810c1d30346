package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.AgreementId;
import org.corridor.alliances.agreements.domain.LibraryClause;
import org.corridor.alliances.agreements.domain.OwnWords;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.agreements.domain.Refused;
import org.corridor.alliances.agreements.domain.WorkOnAgreement;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SharedTexts;
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

/** The text of an agreement as it is worked on: which clauses, in which order. */
@Controller
class AgreementPage {

  static final String PATH = "/partnerships/{partnership}/agreements/{agreement}";

  private final ReadAgreements read;
  private final WorkOnAgreement work;

  AgreementPage(ReadAgreements read, WorkOnAgreement work) {
    this.read = read;
    this.work = work;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id, @PathVariable String agreement, Language reader) {
    return page(read.open(id, id(agreement)), blank(reader));
  }

  /** Puts a clause of the library at the end. */
  @PostMapping(PATH + "/clauses")
  ModelAndView add(
      PartnershipId id,
      @PathVariable String agreement,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    LibraryClause library = sent.choice("library", LibraryClause.class);
    int base = Written.number(sent, "base");
    return changed(
        id,
        agreement,
        redirect,
        "added",
        () -> {
          if (library != null) {
            work.add(id, id(agreement), library, base);
          }
        });
  }

  @PostMapping(PATH + "/clauses/own")
  ModelAndView addOwn(
      PartnershipId id,
      @PathVariable String agreement,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    OwnWords words =
        new OwnWords(
            sent.required("title", OwnWords.TITLE),
            sent.required("words", SharedTexts.LONGEST / 2));
    Language written = Written.language(sent, reader);
    if (!sent.isValid()) {
      ModelAndView again = page(read.open(id, id(agreement)), sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return changed(
        id,
        agreement,
        redirect,
        "added",
        () -> work.add(id, id(agreement), Written.ticket(sent), words, written));
  }

  @PostMapping(PATH + "/clauses/{clause}/move")
  ModelAndView move(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    boolean up = sent.text("to", 5).equals("up");
    return changed(
        id,
        agreement,
        redirect,
        "moved",
        () -> work.move(id, id(agreement), clause(clause), up, Written.number(sent, "base")));
  }

  @PostMapping(PATH + "/clauses/{clause}/take-out")
  ModelAndView takeOut(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Written.number(Submission.of(request.getParameterMap()), "base");
    return changed(
        id,
        agreement,
        redirect,
        "taken-out",
        () -> work.takeOut(id, id(agreement), clause(clause), base));
  }

  @PostMapping(PATH + "/clauses/{clause}/put-back")
  ModelAndView putBack(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Written.number(Submission.of(request.getParameterMap()), "base");
    return changed(
        id,
        agreement,
        redirect,
        "put-back",
        () -> work.putBack(id, id(agreement), clause(clause), base));
  }

  private static ModelAndView changed(
      PartnershipId id, String agreement, RedirectAttributes redirect, String news, Runnable deed) {
    try {
      deed.run();
      Flash.done("alliances.agreements.clause." + news).on(redirect);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + id(agreement).path(id) + "#clauses");
  }

  private static Form blank(Language reader) {
    return Form.builder().put("ticket", UUID.randomUUID()).put("written", reader.name()).build();
  }

  private static ModelAndView page(ReadAgreements.View view, Form own) {
    return new ModelAndView("alliances/agreements/pages/agreement")
        .addObject("view", view)
        .addObject("form", own);
  }

  static AgreementId id(String typed) {
    return new AgreementId(AgreementId.parsed(typed));
  }

  static UUID clause(String typed) {
    return AgreementId.parsed(typed);
  }
}
