package org.corridor.capacities.vacancies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.corridor.capacities.asks.PeopleToAsk;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.ApplyForWork;
import org.corridor.capacities.vacancies.domain.FindVacancies;
import org.corridor.capacities.vacancies.domain.JobPosting;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.corridor.capacities.vacancies.domain.PeopleForVacancy;
import org.corridor.capacities.vacancies.domain.PostVacancies;
import org.corridor.capacities.vacancies.domain.PostVacancies.Own;
import org.corridor.people.CurrentPerson;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One vacancy: as everybody reads it, and as whoever posted it does. */
@Controller
class VacancyPage {

  private final FindVacancies vacancies;
  private final PostVacancies posting;
  private final ApplyForWork applying;
  private final PeopleForVacancy people;
  private final CurrentPerson current;
  private final SiteAddress site;
  private final Clock clock;

  VacancyPage(
      FindVacancies vacancies,
      PostVacancies posting,
      ApplyForWork applying,
      PeopleForVacancy people,
      CurrentPerson current,
      SiteAddress site,
      Clock clock) {
    this.vacancies = vacancies;
    this.posting = posting;
    this.applying = applying;
    this.people = people;
    this.current = current;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping("/vacancies/{vacancy}")
  ModelAndView show(@PathVariable String vacancy) {
    VacancyId id = VacancyFields.id(vacancy);
    Optional<OpenVacancy> open = vacancies.open(id);
    Optional<Own> own = own(id);
    if (open.isEmpty() && own.isEmpty()) {
      throw new NoVacancy();
    }
    ModelAndView page =
        new ModelAndView("capacities/vacancies/pages/vacancy")
            .addObject("id", id)
            .addObject("facts", facts(open, own))
            .addObject("organisation", organisation(open, own))
            .addObject("published", open.map(OpenVacancy::published).orElse(null))
            .addObject("own", own.orElse(null))
            .addObject(
                "applied", current.person().flatMap(me -> applying.mine(id, me)).orElse(null));
    open.ifPresent(
        one ->
            page.addObject(
                "posting",
                JobPosting.script(JobPosting.of(one, site.of(id.path()), clock.getZone()))));
    return page;
  }

  @GetMapping("/vacancies/{vacancy}/people")
  ModelAndView people(@PathVariable String vacancy, HttpServletRequest request, Language reader) {
    int limit = PeopleToAsk.limit(Submission.of(request.getParameterMap()).text("show", 3));
    return new ModelAndView("capacities/vacancies/pages/people")
        .addObject("view", people.best(VacancyFields.id(vacancy), limit, reader))
        .addObject("shown", limit);
  }

  private Optional<Own> own(VacancyId id) {
    if (current.person().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(posting.find(id));
    } catch (NoVacancy notMine) {
      return Optional.empty();
    }
  }

  private static Object facts(Optional<OpenVacancy> open, Optional<Own> own) {
    return open.map(OpenVacancy::facts).orElseGet(() -> own.orElseThrow().vacancy().facts());
  }

  private static Object organisation(Optional<OpenVacancy> open, Optional<Own> own) {
    return open.map(OpenVacancy::organisation).orElseGet(() -> own.orElseThrow().organisation());
  }
}
