package org.corridor.capacities.campaigns.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.capacities.campaigns.domain.CampaignCode;
import org.corridor.capacities.campaigns.domain.NoCampaign;
import org.corridor.capacities.campaigns.domain.ShowCampaign;
import org.corridor.capacities.campaigns.domain.ShowCampaign.Invitation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Address;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the address of a campaign leads. Of a visitor nothing is kept: the code goes along in the
 * address, and is noted with the entry once there is one.
 */
@Controller
class InvitationPage {

  private final ShowCampaign campaigns;
  private final Texts texts;

  InvitationPage(ShowCampaign campaigns, Texts texts) {
    this.campaigns = campaigns;
    this.texts = texts;
  }

  @GetMapping("/tell/{code}")
  ModelAndView open(@PathVariable String code, HttpServletResponse response) {
    Invitation invitation =
        CampaignCode.of(code).flatMap(campaigns::invitation).orElseThrow(NoCampaign::new);
    response.setHeader("X-Robots-Tag", "noindex");
    Language language = invitation.campaign().facts().language();
    return new ModelAndView(
            "capacities/campaigns/pages/invitation",
            invitation.over() ? HttpStatus.GONE : HttpStatus.OK)
        .addObject("invitation", invitation)
        .addObject("readIn", texts.text(language, "capacities.campaigns.read-in"))
        .addObject(
            "next",
            new Address("/account/skills/words")
                .with("source", invitation.over() ? "" : invitation.campaign().code().value())
                .toString());
  }
}
