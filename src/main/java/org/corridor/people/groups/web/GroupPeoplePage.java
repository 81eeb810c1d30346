package org.corridor.people.groups.web;

import java.util.UUID;
import java.util.function.BiPredicate;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.groups.domain.HostGroup;
import org.corridor.people.groups.domain.LastHost;
import org.corridor.people.groups.domain.TooManyHosts;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of a group, for its hosts. */
@Controller
class GroupPeoplePage {

  private final HostGroup host;

  GroupPeoplePage(HostGroup host) {
    this.host = host;
  }

  @GetMapping("/groups/{id}/people")
  ModelAndView show(@PathVariable String id) {
    return new ModelAndView("people/groups/pages/group-people")
        .addObject("view", GroupId.of(id).flatMap(host::show).orElseThrow(GroupPage::notFound));
  }

  @PostMapping("/groups/{id}/people/admit")
  ModelAndView admit(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    return change(id, person, "people.group.admitted", redirect, host::admit);
  }

  @PostMapping("/groups/{id}/people/remove")
  ModelAndView remove(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    return change(id, person, "people.group.removed", redirect, host::remove);
  }

  @PostMapping("/groups/{id}/people/make-host")
  ModelAndView makeHost(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    return change(id, person, "people.group.made-host", redirect, host::makeHost);
  }

  @PostMapping("/groups/{id}/people/make-member")
  ModelAndView makeMember(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    return change(id, person, "people.group.made-member", redirect, host::makeMember);
  }

  /** Whoever gives up hosting sees this page no more, and is led to that of the group. */
  private ModelAndView change(
      String id,
      String person,
      String news,
      RedirectAttributes redirect,
      BiPredicate<GroupId, PersonId> deed) {
    GroupId group = GroupId.of(id).orElseThrow(GroupPage::notFound);
    try {
      if (!deed.test(group, person(person))) {
        throw GroupPage.notFound();
      }
      Flash.done(news).on(redirect);
    } catch (LastHost last) {
      Flash.problem("people.group.last-host").on(redirect);
    } catch (TooManyHosts many) {
      Flash.problem("people.group.too-many-hosts").on(redirect);
    }
    return new ModelAndView("redirect:/groups/" + group + "/people");
  }

  /** An id that is none is one that nobody has. */
  private static PersonId person(String typed) {
    try {
      return new PersonId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return new PersonId(new UUID(0, 0));
    }
  }
}
