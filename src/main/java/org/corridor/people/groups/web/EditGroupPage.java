package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationView;
import org.corridor.people.groups.domain.ChangedElsewhere;
import org.corridor.people.groups.domain.EditGroup;
import org.corridor.people.groups.domain.EditGroup.Edit;
import org.corridor.people.groups.domain.EditGroup.Editable;
import org.corridor.people.groups.domain.GroupContent;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a group says of itself. Each save is public at once, so it does not save by itself. */
@Controller
class EditGroupPage {

  private final EditGroup edit;
  private final Clock clock;

  EditGroupPage(EditGroup edit, Clock clock) {
    this.edit = edit;
    this.clock = clock;
  }

  @GetMapping("/groups/{id}/edit")
  ModelAndView show(@PathVariable String id) {
    Editable now = find(id);
    return NewGroupPage.page(
        view(now, now.revision(), UUID.randomUUID().toString(), false, edit.bodies(now.id())),
        GroupForm.fill(now.content()));
  }

  /** A form with problems is shown again as typed, and stores nothing. */
  @PostMapping("/groups/{id}/edit")
  ModelAndView save(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Editable now = find(id);
    List<OrganisationView> bodies = edit.bodies(now.id());
    Submission sent = Submission.of(request.getParameterMap());
    GroupContent content = GroupForm.read(sent, bodies, LocalDate.now(clock));
    int base = sent.base();
    String writer = GroupForm.writer(sent);
    if (content == null) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, view(now, base, writer, false, bodies), sent);
    }
    try {
      edit.save(now.id(), new Edit(content, base, writer));
    } catch (ChangedElsewhere faster) {
      return again(HttpStatus.CONFLICT, view(now, now.revision(), writer, true, bodies), sent);
    }
    Flash.done("people.organisation.saved").on(redirect);
    return new ModelAndView("redirect:/groups/" + now.id());
  }

  private static GroupFormView view(
      Editable now, int base, String writer, boolean overtaken, List<OrganisationView> bodies) {
    return new GroupFormView("/groups/" + now.id(), base, writer, overtaken, bodies, List.of());
  }

  private static ModelAndView again(HttpStatus status, GroupFormView view, Submission sent) {
    ModelAndView page = NewGroupPage.page(view, sent.form());
    page.setStatus(status);
    return page;
  }

  private Editable find(String id) {
    return GroupId.of(id)
        .flatMap(edit::open)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
