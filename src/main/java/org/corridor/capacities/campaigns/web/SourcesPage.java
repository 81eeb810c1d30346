package org.corridor.capacities.campaigns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.campaigns.domain.ShowCampaign;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All sources by which people came to the roster, for stewards. */
@Controller
class SourcesPage {

  static final String PATH = "/stewards/registrations";

  private final ShowCampaign campaigns;
  private final CampaignCsv csv;

  SourcesPage(ShowCampaign campaigns, CampaignCsv csv) {
    this.campaigns = campaigns;
    this.csv = csv;
  }

  @GetMapping(PATH)
  ModelAndView show() {
    return new ModelAndView("capacities/campaigns/pages/sources")
        .addObject("sources", campaigns.sources());
  }

  @GetMapping(PATH + ".csv")
  void download(HttpServletResponse response, Language reader) throws IOException {
    csv.writeSources(campaigns.sources(), reader, response);
  }
}
