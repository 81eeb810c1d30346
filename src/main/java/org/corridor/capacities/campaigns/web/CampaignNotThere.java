package org.corridor.capacities.campaigns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.campaigns.domain.NoCampaign;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A campaign that there is not, or not for this person, is not found. */
@ControllerAdvice
class CampaignNotThere {

  @ExceptionHandler(NoCampaign.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
