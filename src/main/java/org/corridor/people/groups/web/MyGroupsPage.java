package org.corridor.people.groups.web;

import org.corridor.people.groups.domain.MyGroups;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The groups one belongs to. */
@Controller
class MyGroupsPage {

  private final MyGroups groups;

  MyGroupsPage(MyGroups groups) {
    this.groups = groups;
  }

  @GetMapping("/account/groups")
  ModelAndView list() {
    return new ModelAndView("people/groups/pages/my-groups").addObject("mine", groups.list());
  }
}
