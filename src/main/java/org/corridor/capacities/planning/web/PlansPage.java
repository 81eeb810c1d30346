package org.corridor.capacities.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.planning.domain.KeepPlans;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plans of one's organisations, and a new one. */
@Controller
class PlansPage {

  private static final int YEARS_AHEAD = 5;

  private final KeepPlans plans;
  private final Clock clock;

  PlansPage(KeepPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @GetMapping("/capacities/plans")
  ModelAndView list() {
    List<OrganisationView> mine = plans.organisations();
    Form.Builder form =
        Form.builder().put("id", UUID.randomUUID().toString()).put("year", thisYear() + 1);
    if (!mine.isEmpty()) {
      form.put("organisation", mine.get(0).id().toString());
      form.put("country", country(mine.get(0)));
    }
    return page(form.build(), HttpStatus.OK);
  }

  /** That of the last plan: needs rarely stand where the organisation does. */
  private String country(OrganisationView organisation) {
    return plans.mine().stream()
        .map(row -> row.plan().country())
        .findFirst()
        .orElse(organisation.country());
  }

  @PostMapping("/capacities/plans")
  ModelAndView begin(HttpServletRequest request) {
    Submission sent = Submission.of(request.getParameterMap());
    String country = sent.required("country", 2).toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !Countries.exists(country)) {
      sent.problem("country", "platform.form.unknown-choice", Map.of());
    }
    Integer year = sent.whole("year", thisYear(), thisYear() + YEARS_AHEAD);
    if (year == null && sent.isValid()) {
      sent.problem("year", "platform.form.required", Map.of());
    }
    OrganisationView organisation = organisation(sent.text("organisation", 40));
    UUID id = Submission.uuid(sent.text("id", 40));
    if (!sent.isValid() || organisation == null || id == null || year == null) {
      if (organisation == null) {
        sent.problem("organisation", "platform.form.required", Map.of());
      }
      return page(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    plans.begin(id, organisation.id(), country, year);
    return new ModelAndView("redirect:" + plans.own(id).path());
  }

  private @Nullable OrganisationView organisation(String chosen) {
    return plans.organisations().stream()
        .filter(one -> one.id().toString().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  private ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("capacities/planning/pages/plans", status)
        .addObject("plans", plans.mine())
        .addObject("organisations", plans.organisations())
        .addObject("form", form);
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }
}
