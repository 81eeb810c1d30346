package org.corridor.capacities.vacancies.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.domain.PostVacancies;
import org.corridor.capacities.vacancies.domain.Vacancy;
import org.corridor.capacities.vacancies.domain.VacancyLists.Choice;
import org.corridor.capacities.vacancies.domain.VacancyLists.Mine;
import org.corridor.capacities.vacancies.domain.VacancyState;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Address;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an employer, a chamber or a training centre posts, on a page of its own. */
@Controller
class MyVacanciesPage {

  static final String PATH = "/organisations/{slug}/vacancies";

  private final PostVacancies posting;
  private final Texts texts;

  MyVacanciesPage(PostVacancies posting, Texts texts) {
    this.posting = posting;
    this.texts = texts;
  }

  /** Leads to the page of the one organisation one speaks for, or lets choose among several. */
  @GetMapping("/vacancies/mine")
  ModelAndView mine() {
    List<OrganisationView> organisations = posting.organisations();
    return organisations.size() == 1
        ? new ModelAndView("redirect:" + path(organisations.get(0).slug()))
        : new ModelAndView("capacities/vacancies/pages/mine-choice")
            .addObject("organisations", organisations);
  }

  @GetMapping(PATH)
  ModelAndView list(@PathVariable String slug, HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    Mine mine = posting.list(slug, choice(asked), VacancyFields.page(asked));
    return new ModelAndView("capacities/vacancies/pages/mine")
        .addObject("organisation", posting.organisation(slug))
        .addObject("form", asked.form())
        .addObject("mine", mine)
        .addObject("previous", mine.page() > 1 ? address(slug, asked, mine.page() - 1) : null)
        .addObject(
            "next", mine.page() < mine.pages() ? address(slug, asked, mine.page() + 1) : null)
        .addObject("csv", address(slug, asked, 1).replace("/vacancies", "/vacancies.csv"));
  }

  private static Choice choice(Submission asked) {
    return new Choice(asked.text("q", 200), state(asked), asked.text("sort", 20).equals("day"));
  }

  private static @Nullable VacancyState state(Submission asked) {
    return asked.choice("state", VacancyState.class);
  }

  private static String address(String slug, Submission asked, int page) {
    Address address = new Address(path(slug));
    for (String name : List.of("q", "state", "sort")) {
      address.with(name, asked.text(name, 200));
    }
    return page > 1 ? address.with("page", String.valueOf(page)).toString() : address.toString();
  }

  private static String path(String slug) {
    return PATH.replace("{slug}", slug);
  }

  @GetMapping("/organisations/{slug}/vacancies.csv")
  void csv(
      @PathVariable String slug,
      HttpServletRequest request,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    Choice choice = choice(Submission.of(request.getParameterMap()));
    Mine first = posting.list(slug, choice, 1);
    response.setContentType("text/csv");
    response.setCharacterEncoding(java.nio.charset.StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vacancies.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        List.of(
                "reference",
                "name",
                "town",
                "country",
                "kind",
                "until",
                "how-it-stands",
                "applicants")
            .stream()
            .map(column -> texts.text(reader, "capacities.vacancies." + column))
            .toList());
    for (int page = 1; page <= first.pages(); page++) {
      Mine mine = page == 1 ? first : posting.list(slug, choice, page);
      mine.vacancies().forEach(one -> table.row(row(one, mine, reader)));
    }
  }

  private List<String> row(Vacancy one, Mine mine, Language reader) {
    VacancyFacts facts = one.facts();
    LocalDate until = facts.until();
    return List.of(
        facts.reference(),
        facts.title(),
        facts.town(),
        facts.country(),
        texts.text(reader, facts.kind().text()),
        until == null ? "" : until.toString(),
        texts.text(reader, one.state().text()),
        String.valueOf(mine.applicants().getOrDefault(one.id(), 0)));
  }

  @PostMapping(PATH + "/publish")
  ModelAndView publish(@PathVariable String slug, RedirectAttributes redirect) {
    int published = posting.publishReady(slug);
    Flash.done("capacities.vacancies.published-all").with(Map.of("count", published)).on(redirect);
    return new ModelAndView("redirect:" + path(slug));
  }
}
