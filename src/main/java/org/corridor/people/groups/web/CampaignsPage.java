package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.groups.domain.CampaignContent;
import org.corridor.people.groups.domain.RunCampaigns;
import org.corridor.people.groups.domain.RunCampaigns.Overview;
import org.corridor.people.groups.domain.RunCampaigns.View;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The campaigns of a group and what came of them, for its hosts. */
@Controller
class CampaignsPage {

  private final RunCampaigns campaigns;
  private final SiteAddress site;
  private final Clock clock;

  CampaignsPage(RunCampaigns campaigns, SiteAddress site, Clock clock) {
    this.campaigns = campaigns;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping("/groups/{id}/campaigns")
  ModelAndView list(@PathVariable String id) {
    return new ModelAndView("people/groups/pages/campaigns").addObject("view", overview(id));
  }

  @GetMapping("/groups/{id}/campaigns/new")
  ModelAndView ask(@PathVariable String id) {
    Overview group = overview(id);
    return form(
        group.path(),
        group.name(),
        "",
        UUID.randomUUID().toString(),
        CampaignForm.begin(LocalDate.now(clock)));
  }

  @PostMapping("/groups/{id}/campaigns/new")
  ModelAndView begin(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Overview group = overview(id);
    Submission sent = Submission.of(request.getParameterMap());
    UUID ticket = CampaignForm.ticket(sent);
    CampaignContent content = CampaignForm.read(sent, reader);
    List<String> sources = CampaignForm.sources(sent);
    if (content == null || !sent.isValid()) {
      return again(form(group.path(), group.name(), "", ticket.toString(), sent.form()));
    }
    UUID begun =
        campaigns.begin(group.group(), ticket, content, sources).orElseThrow(GroupPage::notFound);
    Flash.done("people.campaign.begun").on(redirect);
    return new ModelAndView("redirect:/campaigns/" + begun);
  }

  @GetMapping("/campaigns/{campaign}")
  ModelAndView show(@PathVariable String campaign) {
    return page(find(campaign), Form.empty());
  }

  @PostMapping("/campaigns/{campaign}/sources")
  ModelAndView addSource(
      @PathVariable String campaign, HttpServletRequest request, RedirectAttributes redirect) {
    View view = find(campaign);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", RunCampaigns.SOURCE_NAME);
    if (sent.isValid()) {
      switch (campaigns.addSource(view.id(), name).orElseThrow(GroupPage::notFound)) {
        case DONE -> {
          Flash.done("people.campaign.source.added").on(redirect);
          return new ModelAndView("redirect:" + view.path());
        }
        case NAME_TAKEN -> sent.problem("name", "people.campaign.source.taken", Map.of());
        case TOO_MANY ->
            sent.problem(
                "name", "people.campaign.source.too-many", Map.of("most", RunCampaigns.SOURCES));
      }
    }
    return again(page(view, sent.form()));
  }

  @GetMapping("/campaigns/{campaign}/edit")
  ModelAndView edit(@PathVariable String campaign) {
    View view = find(campaign);
    return form(view.groupPath(), view.name(), view.path(), "", CampaignForm.fill(view.content()));
  }

  @PostMapping("/campaigns/{campaign}/edit")
  ModelAndView save(
      @PathVariable String campaign,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    View view = find(campaign);
    Submission sent = Submission.of(request.getParameterMap());
    CampaignContent content = CampaignForm.read(sent, reader);
    if (content == null) {
      return again(form(view.groupPath(), view.name(), view.path(), "", sent.form()));
    }
    campaigns.edit(view.id(), content);
    Flash.done("people.organisation.saved").on(redirect);
    return new ModelAndView("redirect:" + view.path());
  }

  private ModelAndView page(View view, Form form) {
    return new ModelAndView("people/groups/pages/campaign")
        .addObject("view", view)
        .addObject("site", site.of(""))
        .addObject("form", form);
  }

  private static ModelAndView form(
      String group, String name, String campaign, String ticket, Form form) {
    return new ModelAndView("people/groups/pages/campaign-form")
        .addObject("group", group)
        .addObject("name", name)
        .addObject("campaign", campaign)
        .addObject("ticket", ticket)
        .addObject("form", form);
  }

  private static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private Overview overview(String id) {
    return GroupId.of(id).flatMap(campaigns::list).orElseThrow(GroupPage::notFound);
  }

  private View find(String campaign) {
    return campaigns.look(id(campaign)).orElseThrow(GroupPage::notFound);
  }

  /** An id that is none is one that nothing has. */
  static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }
}
