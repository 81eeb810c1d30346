package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.Comments;
import org.corridor.alliances.agreements.domain.Difference;
import org.corridor.alliances.agreements.domain.OwnWords;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.agreements.domain.Refused;
import org.corridor.alliances.agreements.domain.WorkOnAgreement;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
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

/** One clause: its words, its comments, what was written before. */
@Controller
class ClausePage {

  static final int LONGEST = SharedTexts.LONGEST / 2;
  private static final String PATH = AgreementPage.PATH + "/clauses/{clause}";

  private final ReadAgreements read;
  private final WorkOnAgreement work;

  ClausePage(ReadAgreements read, WorkOnAgreement work) {
    this.read = read;
    this.work = work;
  }

  @GetMapping(PATH)
  ModelAndView show(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      Language reader) {
    ReadAgreements.ClauseView view = view(id, agreement, clause, reader);
    return page(view, fill(view), remark(reader), List.of());
  }

  /** Words that were overtaken are kept by the shared texts, and stay in the form. */
  @PostMapping(PATH)
  ModelAndView save(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.ClauseView before = view(id, agreement, clause, reader);
    Submission sent = Submission.of(request.getParameterMap());
    boolean own = before.clause().library() == null;
    String title = own ? sent.required("title", OwnWords.TITLE) : "";
    String words = sent.required("words", LONGEST);
    Language written = Written.language(sent, reader);
    if (!sent.isValid()) {
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, page(before, sent.form(), remark(reader), List.of()));
    }
    String whole = own ? new OwnWords(title, words).joined() : words;
    var saved =
        work.edit(
            id,
            AgreementPage.id(agreement),
            before.clause().id(),
            written,
            whole,
            Written.number(sent, "base"));
    if (saved instanceof SetAside aside) {
      ReadAgreements.ClauseView now = view(id, agreement, clause, reader);
      return again(
          HttpStatus.CONFLICT,
          page(
              now,
              sent.form(),
              remark(reader),
              Difference.between(aside.current().words(), whole)));
    }
    Flash.done("alliances.agreements.clause.saved").on(redirect);
    return new ModelAndView("redirect:" + before.path() + "#clause-" + before.clause().id());
  }

  /** Brings back the words of the library. */
  @PostMapping(PATH + "/library")
  ModelAndView library(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.ClauseView view = view(id, agreement, clause, reader);
    int base = Written.number(Submission.of(request.getParameterMap()), "base");
    if (view.clause().library() != null) {
      var saved = work.edit(id, AgreementPage.id(agreement), view.clause().id(), reader, "", base);
      (saved instanceof SetAside
              ? Flash.problem(Refused.Why.CHANGED.text())
              : Flash.done("alliances.agreements.clause.library-again"))
          .on(redirect);
    }
    return new ModelAndView("redirect:" + view.path() + "/clauses/" + view.clause().id());
  }

  @PostMapping(PATH + "/comments")
  ModelAndView comment(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.ClauseView view = view(id, agreement, clause, reader);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("comment", Comments.LONGEST);
    if (!sent.isValid()) {
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, page(view, fill(view), sent.form(), List.of()));
    }
    try {
      work.comment(
          id, AgreementPage.id(agreement), view.clause().id(), Written.ticket(sent), words, reader);
      Flash.done("alliances.agreements.comment.made").on(redirect);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return back(view);
  }

  @PostMapping(PATH + "/comments/{number}/resolve")
  ModelAndView resolve(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String clause,
      @PathVariable String number,
      Language reader,
      RedirectAttributes redirect) {
    ReadAgreements.ClauseView view = view(id, agreement, clause, reader);
    long comment = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    work.resolve(id, AgreementPage.id(agreement), view.clause().id(), comment);
    Flash.done("alliances.agreements.comment.resolved").on(redirect);
    return back(view);
  }

  private static ModelAndView back(ReadAgreements.ClauseView view) {
    return new ModelAndView(
        "redirect:" + view.path() + "/clauses/" + view.clause().id() + "#comments");
  }

  private ReadAgreements.ClauseView view(
      PartnershipId id, String agreement, String clause, Language reader) {
    return read.clause(id, AgreementPage.id(agreement), AgreementPage.clause(clause), reader);
  }

  private static Form fill(ReadAgreements.ClauseView view) {
    Form.Builder form =
        Form.builder()
            .put("base", view.text().version())
            .put("written", view.begin().language().name());
    if (view.clause().library() == null) {
      OwnWords own = OwnWords.of(view.text().words());
      return form.put("title", own.title()).put("words", own.text()).build();
    }
    return form.put("words", view.begin().text()).build();
  }

  private static Form remark(Language reader) {
    return Form.builder().put("ticket", UUID.randomUUID()).put("written", reader.name()).build();
  }

  private static ModelAndView page(
      ReadAgreements.ClauseView view, Form form, Form remark, List<Difference> mine) {
    return new ModelAndView("alliances/agreements/pages/clause")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("remark", remark)
        .addObject("mine", mine);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
