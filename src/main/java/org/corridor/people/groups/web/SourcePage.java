package org.corridor.people.groups.web;

import org.corridor.people.groups.domain.RunCampaigns;
import org.corridor.people.groups.domain.RunCampaigns.Result;
import org.corridor.people.groups.domain.RunCampaigns.View;
import org.corridor.people.groups.domain.SourceCode;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.mail.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The address of a source as a poster to print, and as a picture to send. */
@Controller
class SourcePage {

  private static final String PATH = "/campaigns/{campaign}/sources/{code}";

  /** Pixels a unit: some 1,000 pixels in all, sharp at 9 cm on paper. */
  private static final int SCALE = 25;

  private final RunCampaigns campaigns;
  private final SiteAddress site;

  SourcePage(RunCampaigns campaigns, SiteAddress site) {
    this.campaigns = campaigns;
    this.site = site;
  }

  @GetMapping(PATH + "/poster")
  ModelAndView poster(@PathVariable String campaign, @PathVariable String code) {
    View view = view(campaign);
    String address = address(view, code);
    return new ModelAndView("people/groups/pages/poster")
        .addObject("view", view)
        .addObject("address", address)
        .addObject("picture", QrPicture.of(address));
  }

  @GetMapping(path = PATH + "/qr.svg", produces = "image/svg+xml")
  ResponseEntity<String> svg(@PathVariable String campaign, @PathVariable String code) {
    QrPicture picture = QrPicture.of(address(view(campaign), code));
    String box = picture.size() + " " + picture.size();
    return file(
        code + ".svg",
        "image/svg+xml",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
            + box
            + "\" width=\"90mm\" height=\"90mm\" shape-rendering=\"crispEdges\">"
            + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
            + picture.path()
            + "\"/></svg>");
  }

  @GetMapping(path = PATH + "/qr.png", produces = "image/png")
  ResponseEntity<byte[]> png(@PathVariable String campaign, @PathVariable String code) {
    return file(code + ".png", "image/png", QrPicture.of(address(view(campaign), code)).png(SCALE));
  }

  private static <T> ResponseEntity<T> file(String name, String type, T content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(content);
  }

  private View view(String campaign) {
    return campaigns.look(CampaignsPage.id(campaign)).orElseThrow(GroupPage::notFound);
  }

  private String address(View view, String code) {
    return SourceCode.of(code)
        .filter(asked -> view.results().stream().map(Result::code).anyMatch(asked::equals))
        .map(known -> site.of(known.path()))
        .orElseThrow(GroupPage::notFound);
  }
}
