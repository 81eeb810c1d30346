package org.corridor.capacities.campaigns.web;

import org.corridor.capacities.campaigns.domain.RunCampaigns;
import org.corridor.capacities.campaigns.domain.RunCampaigns.View;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One campaign: what came of it, its address, and the invitation as a picture and on paper. */
@Controller
class CampaignPage {

  private static final String PATH = CampaignsPage.PATH + "/{id}";

  /** Pixels a unit: some 1,000 pixels in all, sharp at 9 cm on paper. */
  private static final int SCALE = 25;

  private final RunCampaigns campaigns;
  private final SiteAddress site;
  private final Texts texts;

  CampaignPage(RunCampaigns campaigns, SiteAddress site, Texts texts) {
    this.campaigns = campaigns;
    this.site = site;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    View view = campaigns.look(CampaignsPage.id(id));
    String address = address(view);
    return new ModelAndView("capacities/campaigns/pages/campaign")
        .addObject("view", view)
        .addObject("address", address)
        .addObject("picture", QrPicture.of(address));
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
