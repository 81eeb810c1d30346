package org.corridor.people.groups.web;

import org.corridor.people.groups.domain.FindGroups;
import org.corridor.people.groups.domain.FindGroups.Found;
import org.corridor.people.groups.domain.FindGroups.Order;
import org.corridor.people.groups.domain.FindGroups.Wanted;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.platform.form.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of groups. */
@Controller
class GroupsPage {

  static final String PATH = "/groups";

  private final FindGroups groups;

  GroupsPage(FindGroups groups) {
    this.groups = groups;
  }

  @GetMapping(PATH)
  ModelAndView list(@RequestParam MultiValueMap<String, String> parameters) {
    GroupsRequest request = GroupsRequest.of(parameters);
    Found found = groups.find(request.wanted(), request.page(), GroupsRequest.PAGE_SIZE);
    int pages =
        Math.max(1, (found.total() + GroupsRequest.PAGE_SIZE - 1) / GroupsRequest.PAGE_SIZE);
    if (request.page() > pages) {
      return new ModelAndView("redirect:" + request.address(PATH, pages));
    }
    return new ModelAndView("people/groups/pages/groups")
        .addObject("view", view(request, found, pages));
  }

  private GroupsView view(GroupsRequest request, Found found, int pages) {
    Wanted wanted = request.wanted();
    int page = request.page();
    return new GroupsView(
        asked(wanted),
        groups.ends(),
        found.groups(),
        found.total(),
        page,
        pages,
        wanted.isEverything(),
        wanted.order() == Order.NEWEST,
        ordered(wanted, Order.NAME),
        ordered(wanted, Order.NEWEST),
        new GroupsRequest(in(wanted, Order.NAME), 1, "").address("/groups/map", 1),
        page > 1 ? request.address(PATH, page - 1) : null,
        page < pages ? request.address(PATH, page + 1) : null);
  }

  private static String ordered(Wanted wanted, Order order) {
    return new GroupsRequest(in(wanted, order), 1, "").address(PATH, 1);
  }

  private static Wanted in(Wanted wanted, Order order) {
    return new Wanted(wanted.words(), wanted.residence(), wanted.origin(), wanted.sector(), order);
  }

  static Form asked(Wanted wanted) {
    Sector sector = wanted.sector();
    return Form.builder()
        .put("q", wanted.words())
        .put("residence", wanted.residence())
        .put("origin", wanted.origin())
        .put("interest", sector == null ? "" : sector.name())
        .build();
  }
}
