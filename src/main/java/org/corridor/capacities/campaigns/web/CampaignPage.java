package org.corridor.capacities.campaigns.web;

import org.corridor.capacities.campaigns.domain.CountForProject;
import org.corridor.capacities.campaigns.domain.RunCampaigns;
import org.corridor.capacities.campaigns.domain.RunCampaigns.View;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One campaign: what came of it, its address, and the invitation as a picture and on paper. */
@Controller
class CampaignPage {

  private static final String PATH = CampaignsPage.PATH + "/{id}";

  /** Pixels a unit: some 1,000 pixels in all, sharp at 9 cm on paper. */
  private static final int SCALE = 25;

  private final RunCampaigns campaigns;
  private final CountForProject count;
  private final SiteAddress site;
  private final Texts texts;

  CampaignPage(RunCampaigns campaigns, CountForProject count, SiteAddress site, Texts texts) {
    this.campaigns = campaigns;
    this.count = count;
    this.site = site;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    View view = campaigns.look(CampaignsPage.id(id));
    String address = address(view);
    return new ModelAndView("capacities/campaigns/pages/campaign")
        .addObject("view", view)
        .addObject("projects", count.choices())
        .addObject("project", count.chosen(view.campaign().id()).map(ProjectKey::value).orElse(""))
        .addObject("address", address)
        .addObject("picture", QrPicture.of(address));
  }

  /** Lets it count for a project, or for none where none is named. */
  @PostMapping(PATH + "/project")
  String project(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String project,
      RedirectAttributes redirect) {
    View view = campaigns.look(CampaignsPage.id(id));
    if (project.isEmpty()) {
      count.forget(view.campaign().id());
    } else {
      count.choose(view.campaign().id(), ProjectKey.read(project).orElseThrow(NotInTeam::new));
    }
    Flash.done("capacities.campaigns.project.saved").on(redirect);
    return "redirect:" + view.campaign().path();
  }

  private String address(View view) {
    return site.of(view.campaign().code().path());
  }

  @GetMapping(PATH + "/qr.png")
  ResponseEntity<byte[]> picture(@PathVariable String id) {
    View view = campaigns.look(CampaignsPage.id(id));
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + view.campaign().code() + ".png\"")
        .body(QrPicture.of(address(view)).png(SCALE));
  }

  /** In the language of the invitation, whoever prints it. */
  @GetMapping(PATH + "/sheet")
  ModelAndView sheet(@PathVariable String id) {
    View view = campaigns.look(CampaignsPage.id(id));
    Language language = view.campaign().facts().language();
    Formats formats = Formats.in(language);
    String address = address(view);
    return new ModelAndView("capacities/campaigns/pages/sheet")
        .addObject("view", view)
        .addObject("address", address)
        .addObject("picture", QrPicture.of(address))
        .addObject(
            "sheet",
            new SheetView(
                texts.text(language, "capacities.campaigns.sheet.title"),
                texts.text(
                    language,
                    "capacities.campaigns.sheet.text",
                    "organisation",
                    view.organisation().name()),
                texts.text(language, "capacities.campaigns.sheet.how"),
                texts.text(language, "capacities.campaigns.sheet.data"),
                texts.text(
                    language,
                    "capacities.campaigns.period",
                    "starts",
                    formats.date(view.campaign().facts().starts()),
                    "ends",
                    formats.date(view.campaign().facts().ends()))));
  }
}
