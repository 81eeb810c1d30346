package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.GroupId;
import org.corridor.people.contacts.domain.AskForContact;
import org.corridor.people.groups.domain.BelongToGroup;
import org.corridor.people.groups.domain.LastHost;
import org.corridor.people.groups.domain.ShowGroup;
import org.corridor.people.groups.domain.ShowGroup.Shown;
import org.corridor.people.groups.domain.ShownTo;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A group as everybody sees it, and where one joins and leaves it. */
@Controller
class GroupPage {

  private final ShowGroup groups;
  private final BelongToGroup belong;
  private final AskForContact contact;
  private final Texts texts;

  GroupPage(ShowGroup groups, BelongToGroup belong, AskForContact contact, Texts texts) {
    this.groups = groups;
    this.belong = belong;
    this.contact = contact;
    this.texts = texts;
  }

  /** What anybody may have written is not for search engines, as with organisations. */
  @GetMapping("/groups/{id}")
  ModelAndView show(@PathVariable String id, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    Shown shown = find(id);
    return new ModelAndView("people/groups/pages/group")
        .addObject("shown", shown)
        .addObject("contact", contact.door("group", shown.id().toString()).orElse(null));
  }

  @PostMapping("/groups/{id}/join")
  ModelAndView join(@PathVariable String id, RedirectAttributes redirect) {
    boolean in = belong.join(id(id)).orElseThrow(GroupPage::notFound).belongs();
    Flash.done(in ? "people.group.joined" : "people.group.asked").on(redirect);
    return back(id);
  }

  @PostMapping("/groups/{id}/shown-to")
  ModelAndView shownTo(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String audience,
      RedirectAttributes redirect) {
    ShownTo to = ShownTo.of(audience).orElseThrow(GroupPage::notFound);
    if (!belong.show(id(id), to)) {
      throw notFound();
    }
    Flash.done("people.group.shown-to.saved").on(redirect);
    return back(id);
  }

  @GetMapping("/groups/{id}/leave")
  ModelAndView askToLeave(@PathVariable String id, Language reader) {
    Shown shown = find(id);
    if (shown.standing() == null) {
      return back(id);
    }
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(reader, "people.group.leave.title", "group", shown.content().name()),
                texts.text(reader, "people.group.leave.text"),
                shown.path() + "/leave",
                texts.text(reader, "people.group.leave"),
                shown.path()));
  }

  @PostMapping("/groups/{id}/leave")
  ModelAndView leave(@PathVariable String id, RedirectAttributes redirect) {
    try {
      if (!belong.leave(id(id))) {
        throw notFound();
      }
      Flash.done("people.group.left").on(redirect);
    } catch (LastHost last) {
      Flash.problem("people.group.last-host").on(redirect);
    }
    return back(id);
  }

  private static ModelAndView back(String id) {
    return new ModelAndView("redirect:/groups/" + id(id));
  }

  private Shown find(String id) {
    return groups.find(id(id)).orElseThrow(GroupPage::notFound);
  }

  private static GroupId id(String typed) {
    return GroupId.of(typed).orElseThrow(GroupPage::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
