package org.corridor.capacities.vacancies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.ChangedElsewhere;
import org.corridor.capacities.vacancies.domain.PostVacancies;
import org.corridor.capacities.vacancies.domain.PostVacancies.Own;
import org.corridor.capacities.vacancies.domain.ReferenceTaken;
import org.corridor.capacities.vacancies.domain.Vacancy;
import org.corridor.capacities.vacancies.domain.VacancyState;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
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

/** Writing a vacancy, and what is done with it afterwards. */
@Controller
class EditVacancyPage {

  private static final String NEW = MyVacanciesPage.PATH + "/new";
  private static final String EDIT = "/vacancies/{vacancy}/edit";

  private final PostVacancies posting;
  private final SkillLines lines;
  private final Clock clock;

  EditVacancyPage(PostVacancies posting, SkillLines lines, Clock clock) {
    this.posting = posting;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping(NEW)
  ModelAndView ask(@PathVariable String slug, Language reader) {
    OrganisationView organisation = posting.organisation(slug);
    Form form = VacancyForm.empty(reader, organisation.country());
    return page(organisation, null, form, VacancyId.create(), 0, null)
        .addObject("essential", lines.show(VacancyForm.ESSENTIAL, List.of(), reader))
        .addObject("optional", lines.show(VacancyForm.OPTIONAL, List.of(), reader));
  }

  @PostMapping(NEW)
  ModelAndView add(
      @PathVariable String slug,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    OrganisationView organisation = posting.organisation(slug);
    Submission sent = Submission.of(request.getParameterMap());
    VacancyId id = VacancyFields.newId(sent);
    VacancyForm.Read read = read(sent, reader);
    VacancyFacts facts = read.facts();
    if (facts == null || !isReady(sent, facts)) {
      return again(page(organisation, null, sent.form(), id, 0, read), sent);
    }
    try {
      posting.add(slug, id, facts);
    } catch (ReferenceTaken taken) {
      taken(sent);
      return again(page(organisation, null, sent.form(), id, 0, read), sent);
    }
    return done(sent, id, redirect);
  }

  private VacancyForm.Read read(Submission sent, Language reader) {
    return VacancyForm.read(sent, lines, reader, LocalDate.now(clock));
  }

  /** Whether it can be published, where that is asked for. */
  private boolean isReady(Submission sent, VacancyFacts facts) {
    if (sent.ticked("publish")) {
      Vacancy.missing(facts, LocalDate.now(clock))
          .forEach(problem -> sent.problem(problem.field(), problem.message(), problem.args()));
    }
    return sent.isValid();
  }

  private static void taken(Submission sent) {
    sent.problem("reference", "capacities.vacancies.reference.taken", Map.of());
  }

  private ModelAndView done(Submission sent, VacancyId id, RedirectAttributes redirect) {
    boolean publish = sent.ticked("publish");
    if (publish) {
      posting.publish(id);
    }
    Flash.done(publish ? "capacities.vacancies.published" : "capacities.vacancies.saved")
        .on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @GetMapping(EDIT)
  ModelAndView edit(@PathVariable String vacancy, Language reader) {
    Own own = posting.find(VacancyFields.id(vacancy));
    VacancyFacts facts = own.vacancy().facts();
    return page(
            own.organisation(),
            own.vacancy(),
            VacancyForm.fill(facts, reader),
            own.vacancy().id(),
            own.vacancy().revision(),
            null)
        .addObject(
            "essential", lines.show(VacancyForm.ESSENTIAL, VacancyForm.lines(facts, true), reader))
        .addObject(
            "optional", lines.show(VacancyForm.OPTIONAL, VacancyForm.lines(facts, false), reader));
  }

  @PostMapping(EDIT)
  ModelAndView save(
      @PathVariable String vacancy,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Own own = posting.find(VacancyFields.id(vacancy));
    VacancyId id = own.vacancy().id();
    Submission sent = Submission.of(request.getParameterMap());
    int base = sent.base();
    VacancyForm.Read read = read(sent, reader);
    VacancyFacts facts = read.facts();
    if (facts == null || !isReady(sent, facts) || !staysOpen(sent, own.vacancy(), facts)) {
      return again(page(own.organisation(), own.vacancy(), sent.form(), id, base, read), sent);
    }
    try {
      posting.edit(id, facts, base);
    } catch (ReferenceTaken taken) {
      taken(sent);
      return again(page(own.organisation(), own.vacancy(), sent.form(), id, base, read), sent);
    } catch (ChangedElsewhere faster) {
      Vacancy now = posting.find(id).vacancy();
      ModelAndView page = page(own.organisation(), now, sent.form(), id, now.revision(), read);
      page.addObject("theirs", now.facts());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
    return done(sent, id, redirect);
  }

  /** What others read now may not lose what it has to say. */
  private boolean staysOpen(Submission sent, Vacancy vacancy, VacancyFacts facts) {
    if (vacancy.state() == VacancyState.PUBLISHED) {
      List<Problem> missing = Vacancy.missing(facts, LocalDate.now(clock));
      missing.forEach(one -> sent.problem(one.field(), one.message(), one.args()));
    }
    return sent.isValid();
  }

  @PostMapping("/vacancies/{vacancy}/publish")
  ModelAndView publish(@PathVariable String vacancy, RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    if (posting.publish(id).isEmpty()) {
      Flash.done("capacities.vacancies.published").on(redirect);
      return new ModelAndView("redirect:" + id.path());
    }
    Flash.problem("capacities.vacancies.not-ready").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/edit");
  }

  @PostMapping("/vacancies/{vacancy}/fill")
  ModelAndView fill(@PathVariable String vacancy, RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    posting.fill(id);
    Flash.done("capacities.vacancies.filled").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @PostMapping("/vacancies/{vacancy}/close")
  ModelAndView close(@PathVariable String vacancy, RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    posting.close(id);
    Flash.done("capacities.vacancies.closed").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  @PostMapping("/vacancies/{vacancy}/copy")
  ModelAndView copy(
      @PathVariable String vacancy, HttpServletRequest request, RedirectAttributes redirect) {
    VacancyId copy = VacancyFields.newId(Submission.of(request.getParameterMap()));
    posting.copy(VacancyFields.id(vacancy), copy);
    Flash.done("capacities.vacancies.copied").on(redirect);
    return new ModelAndView("redirect:" + copy.path() + "/edit");
  }

  @PostMapping("/vacancies/{vacancy}/remove")
  ModelAndView remove(@PathVariable String vacancy, RedirectAttributes redirect) {
    VacancyId id = VacancyFields.id(vacancy);
    Own own = posting.find(id);
    posting.remove(id);
    Flash.done("capacities.vacancies.removed").on(redirect);
    return new ModelAndView("redirect:/organisations/" + own.organisation().slug() + "/vacancies");
  }

  private static ModelAndView page(
      OrganisationView organisation,
      @Nullable Vacancy now,
      Form form,
      VacancyId id,
      int base,
      VacancyForm.@Nullable Read read) {
    ModelAndView page =
        new ModelAndView("capacities/vacancies/pages/form")
            .addObject("organisation", organisation)
            .addObject("now", now)
            .addObject("form", form)
            .addObject("id", id)
            .addObject("base", base);
    return read == null
        ? page
        : page.addObject("essential", read.essential()).addObject("optional", read.optional());
  }

  private static ModelAndView again(ModelAndView page, Submission sent) {
    if (!sent.isValid()) {
      page.addObject("form", sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
