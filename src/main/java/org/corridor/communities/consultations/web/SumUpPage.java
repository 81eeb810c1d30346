package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation;
import org.corridor.communities.consultations.domain.ConsultationChanged;
import org.corridor.communities.consultations.domain.KeepConsultations;
import org.corridor.communities.consultations.domain.ReadConsultations;
import org.corridor.communities.consultations.domain.ReadConsultations.View;
import org.corridor.communities.consultations.domain.Response;
import org.corridor.communities.consultations.domain.Response.Status;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.security.TooManyAttempts;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who asked sum up what they heard, and say what they will do. */
@Controller
class SumUpPage {

  private static final String PATH = "/consultations/{id}";
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private final KeepConsultations keep;
  private final ReadConsultations read;

  SumUpPage(KeepConsultations keep, ReadConsultations read) {
    this.keep = keep;
    this.read = read;
  }

  @GetMapping(PATH + "/summary")
  ModelAndView ask(@PathVariable String id) {
    View view = read.forHosts(ConsultationPage.id(id));
    Form.Builder form = Form.builder().put("summary", view.consultation().summary());
    List<String> quoted =
        view.quoted().stream().map(one -> one.answer().id() + ":" + one.question().id()).toList();
    return summary(view, form.putAll("quotes", quoted).build(), view.consultation().revision());
  }

  private static ModelAndView summary(View view, Form form, int base) {
    return new ModelAndView(ConsultationPage.PAGES + "summary")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("base", base);
  }

  @PostMapping(PATH + "/summary")
  ModelAndView sumUp(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    ConsultationId consultation = ConsultationPage.id(id);
    View view = read.forHosts(consultation);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("summary", Consultation.SUMMARY);
    if (!sent.isValid()) {
      return again(summary(view, sent.form(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.sumUp(consultation, words, quotes(sent), sent.base());
    } catch (ConsultationChanged faster) {
      View now = read.forHosts(consultation);
      return again(
          summary(now, sent.form(), now.consultation().revision()).addObject("overtaken", true),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.consultations.saved").on(redirect);
    return new ModelAndView("redirect:" + consultation.path() + "#summary");
  }

  private static Map<UUID, List<String>> quotes(Submission sent) {
    Map<UUID, List<String>> quotes = new HashMap<>();
    for (String one : sent.all("quotes")) {
      String[] parts = one.split(":", 2);
      UUID answer = Submission.uuid(parts[0]);
      if (answer != null && parts.length == 2) {
        quotes.computeIfAbsent(answer, some -> new ArrayList<>()).add(parts[1]);
      }
    }
    return quotes;
  }

  @GetMapping(PATH + "/responses/{response}")
  ModelAndView response(@PathVariable String id, @PathVariable String response) {
    View view = read.forHosts(ConsultationPage.id(id));
    UUID key = ConsultationPage.uuid(response);
    Response now = find(view, key);
    Form form = now == null ? Form.builder().put("status", Status.PLANNED).build() : form(now);
    return response(view, form, key);
  }

  private static @Nullable Response find(View view, UUID key) {
    return view.responses().stream()
        .map(Response.Told::now)
        .filter(one -> one.id().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static Form form(Response one) {
    return Form.builder()
        .put("heard", one.heard())
        .put("will", one.will())
        .put("who", one.who())
        .put("due", one.due())
        .put("status", one.status())
        .build();
  }

  private static ModelAndView response(View view, Form form, UUID key) {
    return new ModelAndView(ConsultationPage.PAGES + "response")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("now", find(view, key))
        .addObject("key", key.toString());
  }

  @PostMapping(PATH + "/responses/{response}")
  ModelAndView respond(
      @PathVariable String id,
      @PathVariable String response,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ConsultationId consultation = ConsultationPage.id(id);
    View view = read.forHosts(consultation);
    UUID key = ConsultationPage.uuid(response);
    Submission sent = Submission.of(request.getParameterMap());
    Response wanted = read(sent, key);
    if (wanted == null) {
      return again(response(view, sent.form(), key), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.respond(consultation, wanted);
    } catch (ConsultationChanged faster) {
      View now = read.forHosts(consultation);
      return again(
          response(now, sent.form(), key).addObject("overtaken", true), HttpStatus.CONFLICT);
    }
    Flash.done("communities.consultations.saved").on(redirect);
    return new ModelAndView("redirect:" + consultation.path() + "#responses");
  }

  private @Nullable Response read(Submission sent, UUID key) {
    String heard = sent.required("heard", Response.TEXT);
    String will = sent.required("will", Response.TEXT);
    String who = sent.text("who", Response.WHO);
    LocalDate due = sent.day("due", EARLIEST, LATEST, "communities.writing.day.wrong");
    Status status = sent.choice("status", Status.class);
    if (status == null && sent.text("status", 20).isEmpty()) {
      sent.problem("status", "platform.form.required", Map.of());
    }
    return status == null || !sent.isValid()
        ? null
        : new Response(key, heard, will, who, due, status, sent.base(), Instant.EPOCH);
  }

  @PostMapping(PATH + "/tell")
  String tell(@PathVariable String id, RedirectAttributes redirect) {
    ConsultationId consultation = ConsultationPage.id(id);
    try {
      keep.tell(consultation);
      Flash.done("communities.consultations.told").on(redirect);
    } catch (TooManyAttempts e) {
      Flash.problem("communities.consultations.told.often").on(redirect);
    }
    return "redirect:" + consultation.path();
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
