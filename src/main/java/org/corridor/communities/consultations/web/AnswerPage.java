package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Answer;
import org.corridor.communities.consultations.domain.AnswerConsultations;
import org.corridor.communities.consultations.domain.Comment;
import org.corridor.communities.consultations.domain.Consultation;
import org.corridor.communities.consultations.domain.ReadConsultations;
import org.corridor.communities.consultations.domain.ReadConsultations.View;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a consultation, supports an answer, says something to it. */
@Controller
class AnswerPage {

  private static final String PATH = "/consultations/{id}";

  private final AnswerConsultations answers;
  private final ReadConsultations read;
  private final Authors authors;

  AnswerPage(AnswerConsultations answers, ReadConsultations read, Authors authors) {
    this.answers = answers;
    this.read = read;
    this.authors = authors;
  }

  @PostMapping(PATH + "/answer")
  ModelAndView answer(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    ConsultationId consultation = ConsultationPage.id(id);
    Consultation one = answers.asked(consultation);
    Submission sent = Submission.of(request.getParameterMap());
    Answer given = AnswerForm.read(sent, one, authors.me(), reader);
    if (given == null) {
      return again(consultation, sent);
    }
    answers.answer(consultation, given);
    Flash.done(
            given.sent() ? "communities.consultations.answered" : "communities.consultations.kept")
        .on(redirect);
    return back(consultation, "#answer");
  }

  private ModelAndView again(ConsultationId id, Submission sent) {
    return unprocessable(ConsultationPage.page(read.show(id), sent.form()));
  }

  private static ModelAndView unprocessable(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping(PATH + "/answer/withdraw")
  ModelAndView withdraw(@PathVariable String id, RedirectAttributes redirect) {
    answers.withdraw(ConsultationPage.id(id));
    Flash.done("communities.consultations.withdrawn").on(redirect);
    return back(ConsultationPage.id(id), "");
  }

  @PostMapping(PATH + "/answer/unquote")
  ModelAndView unquote(@PathVariable String id, RedirectAttributes redirect) {
    answers.dontQuote(ConsultationPage.id(id));
    Flash.done("communities.consultations.unquoted").on(redirect);
    return back(ConsultationPage.id(id), "#answer");
  }

  @PostMapping(PATH + "/answers/{answer}/support")
  ModelAndView support(
      @PathVariable String id, @PathVariable String answer, HttpServletRequest request) {
    boolean supports = !Submission.of(request.getParameterMap()).ticked("leave");
    UUID one = ConsultationPage.uuid(answer);
    answers.support(ConsultationPage.id(id), one, supports);
    return back(ConsultationPage.id(id), "#a-" + one);
  }

  @PostMapping(PATH + "/answers/{answer}/comments")
  ModelAndView comment(
      @PathVariable String id,
      @PathVariable String answer,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    ConsultationId consultation = ConsultationPage.id(id);
    UUID one = ConsultationPage.uuid(answer);
    Consultation asked = answers.asked(consultation);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words-" + one, Comment.WORDS);
    String name =
        switch (asked.terms().naming()) {
          case NAMED -> sent.required("by-" + one, Answer.NAME);
          case CHOICE -> sent.text("by-" + one, Answer.NAME);
          case ANONYMOUS -> "";
        };
    if (!sent.isValid()) {
      View view = read.show(consultation);
      Form form =
          AnswerForm.builder(view.mine(), reader)
              .put("words-" + one, words)
              .put("by-" + one, name)
              .build();
      return unprocessable(ConsultationPage.page(view, form.with(sent.problems())));
    }
    answers.comment(consultation, one, sent.id("key"), name, words, Lists.language(sent, reader));
    Flash.done("communities.consultations.said").on(redirect);
    return back(consultation, "#a-" + one);
  }

  @PostMapping(PATH + "/comments/{comment}/remove")
  ModelAndView removeComment(
      @PathVariable String id, @PathVariable String comment, RedirectAttributes redirect) {
    answers.removeComment(ConsultationPage.id(id), ConsultationPage.uuid(comment));
    Flash.done("communities.consultations.comment.removed").on(redirect);
    return back(ConsultationPage.id(id), "#answers");
  }

  private static ModelAndView back(ConsultationId id, String place) {
    return new ModelAndView("redirect:" + id.path() + place);
  }
}
