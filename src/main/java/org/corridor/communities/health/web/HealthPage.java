package org.corridor.communities.health.web;

import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.health.domain.ReadHealth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How a circle is doing, for its hosts. */
@Controller
class HealthPage {

  private final ReadHealth read;

  HealthPage(ReadHealth read) {
    this.read = read;
  }

  @GetMapping("/circles/{id}/health")
  ModelAndView show(@PathVariable String id) {
    ReadHealth.Health health = read.of(CircleFrame.id(id));
    return new ModelAndView("communities/health/pages/health")
        .addObject("frame", new CircleFrame(health.standing()))
        .addObject("health", health);
  }
}
