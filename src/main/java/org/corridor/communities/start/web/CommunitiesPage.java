package org.corridor.communities.start.web;

import java.util.List;
import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody finds what this room has for them. */
@Controller
class CommunitiesPage {

  private final List<Door> doors;

  CommunitiesPage(ObjectProvider<Door> doors) {
    this.doors = doors.orderedStream().toList();
  }

  @GetMapping("/communities")
  ModelAndView show() {
    return new ModelAndView("communities/start/pages/start")
        .addObject("meet", on(Side.MEET))
        .addObject("learn", on(Side.LEARN))
        .addObject("act", on(Side.ACT));
  }

  private List<Door> on(Side side) {
    return doors.stream().filter(door -> door.side() == side).toList();
  }
}
