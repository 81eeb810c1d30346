package org.corridor.capacities.returns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.returns.domain.FollowUp;
import org.corridor.capacities.returns.domain.FollowUp.Answer;
import org.corridor.capacities.returns.domain.NotePlacement;
import org.corridor.capacities.returns.domain.Placement;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** That somebody found work, and the question in a mail how it went. */
@Controller
class PlacementPage {

  private static final String PATH = ReturnPage.PATH + "/placement";
  private static final String PAGES = "capacities/returns/pages/";

  private final NotePlacement placements;
  private final Vacancies vacancies;

  PlacementPage(NotePlacement placements, Vacancies vacancies) {
    this.placements = placements;
    this.vacancies = vacancies;
  }

  @GetMapping(PATH)
  ModelAndView ask(HttpServletRequest request) {
    placements.me();
    String asked = Submission.of(request.getParameterMap()).text("vacancy", 40);
    Optional<OpenVacancy> vacancy = VacancyId.of(asked).flatMap(vacancies::open);
    Form.Builder form = Form.builder().put("vacancy", asked);
    vacancy.ifPresent(
        one ->
            form.put("title", one.facts().title())
                .put("employer", one.employer())
                .put("country", one.facts().country())
                .put("kind", one.facts().kind())
                .put("starts", one.facts().starts()));
    return page(form.build(), UUID.randomUUID().toString());
  }

  private static ModelAndView page(Form form, String id) {
    return new ModelAndView(PAGES + "placement").addObject("form", form).addObject("id", id);
  }

  @PostMapping(PATH)
  ModelAndView note(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String title = sent.required("title", Placement.WORDS);
    String employer = sent.required("employer", Placement.WORDS);
    String country = PlanForm.country(sent, "country");
    JobKind kind = sent.choice("kind", JobKind.class);
    if (kind == null && sent.text("kind", 40).isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    LocalDate starts = PlanForm.requiredDay(sent, "starts");
    UUID id = sent.id("id");
    if (!sent.isValid() || kind == null || starts == null) {
      ModelAndView page = page(sent.form(), id.toString());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    placements.note(
        new Placement(
            id,
            placements.me(),
            VacancyId.of(sent.text("vacancy", 40)).orElse(null),
            employer,
            title,
            country,
            kind,
            starts,
            placements.now()));
    Flash.done("capacities.returns.placed").on(redirect);
    return new ModelAndView("redirect:" + ReturnPage.PATH + "#placed");
  }

  @PostMapping(PATH + "/{id}/remove")
  ModelAndView remove(@PathVariable String id, RedirectAttributes redirect) {
    UUID placement = Submission.uuid(id);
    if (placement != null) {
      placements.remove(placement);
    }
    Flash.done("capacities.returns.saved").on(redirect);
    return new ModelAndView("redirect:" + ReturnPage.PATH);
  }

  /** Opening it changes nothing, since mail programs open links too. */
  @GetMapping("/return-follow-up/{token}")
  ModelAndView how(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    return followUp(token, false);
  }

  @PostMapping("/return-follow-up/{token}")
  ModelAndView answer(@PathVariable String token, HttpServletRequest request) {
    Answer answer = Submission.of(request.getParameterMap()).choice("answer", Answer.class);
    boolean possible =
        answer == Answer.STILL || answer == Answer.CHANGED || answer == Answer.NO_LONGER;
    return followUp(token, possible && answer != null && placements.answer(token, answer));
  }

  private ModelAndView followUp(String token, boolean answered) {
    Optional<FollowUp> asked = placements.asked(token);
    ModelAndView page =
        new ModelAndView(PAGES + "follow-up")
            .addObject("token", token)
            .addObject("asked", asked.orElse(null))
            .addObject("answered", answered);
    if (asked.isEmpty()) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    return page;
  }
}
