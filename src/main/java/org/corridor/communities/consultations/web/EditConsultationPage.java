package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation;
import org.corridor.communities.consultations.domain.ConsultationChanged;
import org.corridor.communities.consultations.domain.KeepConsultations;
import org.corridor.communities.consultations.domain.KeepConsultations.Names;
import org.corridor.communities.consultations.domain.NoConsultation;
import org.corridor.people.OrganisationId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a consultation, publishes it, prolongs or ends it. */
@Controller
class EditConsultationPage {

  private final KeepConsultations keep;
  private final Texts texts;

  EditConsultationPage(KeepConsultations keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  /** In whose name: one of the two. */
  private record Asker(@Nullable OrganisationId organisation, @Nullable CircleId circle) {}

  @GetMapping("/consultations/new")
  ModelAndView ask(Language reader) {
    return page(null, ConsultationForm.begin(reader, keep.today()), UUID.randomUUID(), 0);
  }

  @PostMapping("/consultations/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID key = sent.id("id");
    Asker asker = asker(sent);
    ConsultationForm.Typed typed = ConsultationForm.read(sent, null, reader, keep.today());
    if (typed != null && typed.terms().circleOnly() && asker != null && asker.circle() == null) {
      sent.problem("only", "communities.consultations.only.which", Map.of());
      typed = null;
    }
    if (typed == null || asker == null) {
      return again(page(null, sent.form(), key, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    ConsultationId id = new ConsultationId(key);
    keep.draft(id, asker.organisation(), asker.circle(), typed.facts(), typed.terms());
    Flash.done("communities.consultations.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private @Nullable Asker asker(Submission sent) {
    String chosen = sent.text("by", 60);
    Names names = keep.names();
    Asker asker =
        names.organisations().stream()
            .filter(one -> chosen.equals("organisation:" + one.id()))
            .map(one -> new Asker(one.id(), null))
            .findFirst()
            .or(
                () ->
                    names.circles().stream()
                        .filter(one -> chosen.equals("circle:" + one.id()))
                        .map(one -> new Asker(null, one.id()))
                        .findFirst())
            .orElse(null);
    if (asker == null) {
      sent.problem("by", "platform.form.required", Map.of());
    }
    return asker;
  }

  @GetMapping("/consultations/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Consultation one = keep.own(ConsultationPage.id(id));
    return page(one, ConsultationForm.of(one), one.id().value(), one.revision());
  }

  @PostMapping("/consultations/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Consultation one = keep.own(ConsultationPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    ConsultationForm.Typed typed = ConsultationForm.read(sent, one, reader, keep.today());
    if (typed == null) {
      return again(
          page(one, sent.form(), one.id().value(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.edit(one.id(), typed.facts(), typed.terms(), sent.base());
    } catch (ConsultationChanged faster) {
      Consultation now = keep.own(one.id());
      return again(
          page(now, sent.form(), now.id().value(), now.revision()).addObject("theirs", now.facts()),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.consultations.saved").on(redirect);
    return new ModelAndView("redirect:" + one.id().path());
  }

  private ModelAndView page(@Nullable Consultation now, Form form, UUID id, int base) {
    return new ModelAndView(ConsultationPage.PAGES + "form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("names", keep.names());
  }

  @PostMapping("/consultations/{id}/publish")
  String publish(@PathVariable String id, RedirectAttributes redirect) {
    keep.publish(ConsultationPage.id(id));
    Flash.done("communities.consultations.published").on(redirect);
    return "redirect:" + ConsultationPage.id(id).path();
  }

  @PostMapping("/consultations/{id}/end")
  String end(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", Consultation.REASON);
    if (sent.isValid()) {
      keep.end(ConsultationPage.id(id), why);
      Flash.done("communities.consultations.ended").on(redirect);
    } else {
      keep.own(ConsultationPage.id(id));
      Flash.problem("communities.consultations.end.why").on(redirect);
    }
    return "redirect:" + ConsultationPage.id(id).path();
  }

  @GetMapping("/consultations/{id}/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    Consultation one = draft(id);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.consultations.remove.title", "name", one.facts().title()),
                texts.text(reader, "communities.consultations.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.consultations.remove"),
                one.id().path()));
  }

  @PostMapping("/consultations/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    keep.remove(draft(id).id());
    Flash.done("communities.consultations.removed").on(redirect);
    return "redirect:/consultations/mine";
  }

  private Consultation draft(String id) {
    Consultation one = keep.own(ConsultationPage.id(id));
    if (!one.isDraft()) {
      throw new NoConsultation();
    }
    return one;
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
