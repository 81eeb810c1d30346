package org.corridor.capacities.start.web;

import java.util.List;
import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody finds what this room has for them. */
@Controller
class CapacitiesPage {

  private final List<Door> doors;

  CapacitiesPage(List<Door> doors) {
    this.doors = List.copyOf(doors);
  }

  @GetMapping("/capacities")
  ModelAndView show() {
    return new ModelAndView("capacities/start/pages/start")
        .addObject("people", on(Side.PEOPLE))
        .addObject("places", on(Side.PLACES));
  }

  private List<Door> on(Side side) {
    return doors.stream().filter(door -> door.side() == side).toList();
  }
}
