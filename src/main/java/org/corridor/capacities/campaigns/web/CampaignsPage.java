package org.corridor.capacities.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.campaigns.domain.Campaign;
import org.corridor.capacities.campaigns.domain.CampaignChangedElsewhere;
import org.corridor.capacities.campaigns.domain.CampaignFacts;
import org.corridor.capacities.campaigns.domain.NoCampaign;
import org.corridor.capacities.campaigns.domain.RunCampaigns;
import org.corridor.capacities.campaigns.domain.RunCampaigns.View;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
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

/** The campaigns of the organisations that one speaks for, and making one. */
@Controller
class CampaignsPage {

  static final String PATH = "/capacities/campaigns";
  private static final String PAGES = "capacities/campaigns/pages/";

  private final RunCampaigns campaigns;
  private final CampaignCsv csv;
  private final Clock clock;

  CampaignsPage(RunCampaigns campaigns, CampaignCsv csv, Clock clock) {
    this.campaigns = campaigns;
    this.csv = csv;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView list() {
    return new ModelAndView(PAGES + "campaigns")
        .addObject("campaigns", campaigns.mine())
        .addObject("speaks", !campaigns.speaksFor().isEmpty());
  }

  @GetMapping(PATH + ".csv")
  void download(HttpServletResponse response, Language reader) throws IOException {
    csv.write(campaigns.mine(), reader, response);
  }

  @GetMapping(PATH + "/new")
  ModelAndView ask(Language reader) {
    return form(null, CampaignForm.begin(LocalDate.now(clock), reader), HttpStatus.OK);
  }

  @PostMapping(PATH + "/new")
  ModelAndView make(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Optional<OrganisationView> whose = whose(sent);
    CampaignFacts facts = CampaignForm.read(sent);
    if (facts == null || whose.isEmpty()) {
      return form(null, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Campaign made = campaigns.make(CampaignForm.id(sent), whose.get().id(), facts);
    Flash.done("capacities.campaigns.made").on(redirect);
    return new ModelAndView("redirect:" + made.path());
  }

  /** Whoever speaks for one organisation is not asked for which. */
  private Optional<OrganisationView> whose(Submission sent) {
    List<OrganisationView> mine = campaigns.speaksFor();
    String slug = sent.text("organisation", 200);
    Optional<OrganisationView> whose =
        mine.size() == 1
            ? Optional.of(mine.get(0))
            : mine.stream().filter(one -> one.slug().equals(slug)).findFirst();
    if (whose.isEmpty()) {
      sent.problem("organisation", "platform.form.required", Map.of());
    }
    return whose;
  }

  private ModelAndView form(@Nullable View view, Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "form", status)
        .addObject("view", view)
        .addObject("organisations", campaigns.speaksFor())
        .addObject("form", form)
        .addObject("base", form.value("base"))
        .addObject("overtaken", false);
  }

  @GetMapping(PATH + "/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    View view = campaigns.look(id(id));
    Campaign campaign = view.campaign();
    return form(view, CampaignForm.fill(campaign.facts(), campaign.revision()), HttpStatus.OK);
  }

  @PostMapping(PATH + "/{id}/edit")
  ModelAndView save(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = campaigns.look(id(id));
    Submission sent = Submission.of(request.getParameterMap());
    String base = sent.text("base", 9);
    CampaignFacts facts = CampaignForm.read(sent);
    if (facts == null) {
      return form(view, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      campaigns.change(id(id), facts, base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1);
    } catch (CampaignChangedElsewhere faster) {
      View now = campaigns.look(id(id));
      return form(now, sent.form(), HttpStatus.CONFLICT)
          .addObject("base", String.valueOf(now.campaign().revision()))
          .addObject("overtaken", true);
    }
    Flash.done("capacities.campaigns.saved").on(redirect);
    return new ModelAndView("redirect:" + view.campaign().path());
  }

  static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new NoCampaign();
    }
  }
}
