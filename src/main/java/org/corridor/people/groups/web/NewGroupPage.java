package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationView;
import org.corridor.people.groups.domain.EditGroup;
import org.corridor.people.groups.domain.GroupContent;
import org.corridor.people.groups.domain.RegisterGroup;
import org.corridor.people.groups.domain.RegisterGroup.Outcome;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a group; asks first whether it is one of those that are here. */
@Controller
class NewGroupPage {

  private final RegisterGroup register;
  private final EditGroup edit;
  private final Clock clock;

  NewGroupPage(RegisterGroup register, EditGroup edit, Clock clock) {
    this.register = register;
    this.edit = edit;
    this.clock = clock;
  }

  @GetMapping("/groups/new")
  ModelAndView ask(Language reader) {
    return page(GroupFormView.register(edit.bodies(null), List.of()), GroupForm.begin(reader));
  }

  @PostMapping("/groups/new")
  ModelAndView add(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    List<OrganisationView> bodies = edit.bodies(null);
    GroupContent content = GroupForm.read(sent, bodies, LocalDate.now(clock));
    if (content == null) {
      return again(GroupFormView.register(bodies, List.of()), sent);
    }
    Outcome outcome = register.register(content, sent.ticked("sure"));
    return outcome
        .registered()
        .map(group -> registered(group, redirect))
        .orElseGet(() -> again(GroupFormView.register(bodies, outcome.alike()), sent));
  }

  private static ModelAndView registered(GroupId group, RedirectAttributes redirect) {
    Flash.done("people.group.registered").on(redirect);
    return new ModelAndView("redirect:/groups/" + group);
  }

  private static ModelAndView again(GroupFormView view, Submission sent) {
    ModelAndView page = page(view, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  static ModelAndView page(GroupFormView view, Form form) {
    return new ModelAndView("people/groups/pages/group-form")
        .addObject("view", view)
        .addObject("form", form);
  }
}
