package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.NoStakeholder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** A stakeholder that is not in this partnership is not found. */
@ControllerAdvice
class NotThere {

  @ExceptionHandler(NoStakeholder.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  static StakeholderId id(String value) {
    return StakeholderId.of(value)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
