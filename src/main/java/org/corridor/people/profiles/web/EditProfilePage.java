package org.corridor.people.profiles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.guardians.domain.MyGuardian;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.ChangedElsewhere;
import org.corridor.people.profiles.domain.EditProfile;
import org.corridor.people.profiles.domain.Profile;
import org.corridor.people.profiles.domain.YearlyReminder;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own profile: to edit, and as others would see it. */
@Controller
class EditProfilePage {

  private final EditProfile edit;
  private final YearlyReminder reminder;
  private final MyGuardian guardian;
  private final Clock clock;

  EditProfilePage(EditProfile edit, YearlyReminder reminder, MyGuardian guardian, Clock clock) {
    this.edit = edit;
    this.reminder = reminder;
    this.guardian = guardian;
    this.clock = clock;
  }

  @GetMapping("/account/profile")
  ModelAndView show() {
    Profile mine = edit.mine();
    return page(mine, ProfileForm.fill(mine), UUID.randomUUID().toString(), false);
  }

  /** A form with problems is shown again as typed, and stores nothing. */
  @PostMapping("/account/profile")
  Object save(HttpServletRequest request, RedirectAttributes redirect, Language language) {
    boolean automatic = request.getHeader("X-Autosave") != null;
    Submission sent = Submission.of(request.getParameterMap());
    EditProfile.Edit read = ProfileForm.read(sent);
    if (!sent.isValid()) {
      return automatic
          ? ResponseEntity.unprocessableContent().build()
          : again(sent.form(), read, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      edit.save(read);
    } catch (ChangedElsewhere faster) {
      return automatic
          ? ResponseEntity.status(HttpStatus.CONFLICT).build()
          : again(sent.form(), read, HttpStatus.CONFLICT);
    }
    if (automatic) {
      return ResponseEntity.ok(
          Map.of("saved", Formats.in(language).time(clock.instant(), clock.getZone())));
    }
    Flash.done("people.profile.saved").on(redirect);
    boolean photo = "photo".equals(request.getParameter("then"));
    return new ModelAndView("redirect:/account/profile" + (photo ? "/photo" : ""));
  }

  @GetMapping("/account/profile/as/{audience}")
  ModelAndView preview(@PathVariable String audience) {
    Audience other =
        Audiences.other(audience)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("people/profiles/pages/preview")
        .addObject("audience", other)
        .addObject("key", edit.mine().key().toString())
        .addObject("view", edit.as(other));
  }

  /**
   * The form again. Whoever was overtaken sees that, and replaces the other version only by saving
   * once more.
   */
  private ModelAndView again(Form form, EditProfile.Edit read, HttpStatus status) {
    Profile mine = edit.mine();
    boolean overtaken = status == HttpStatus.CONFLICT;
    EditView view =
        new EditView(mine, overtaken ? mine.revision() : read.base(), read.writer(), overtaken);
    ModelAndView page = page(view, form);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(Profile mine, Form form, String writer, boolean overtaken) {
    return page(new EditView(mine, mine.revision(), writer, overtaken), form);
  }

  private ModelAndView page(EditView view, Form form) {
    return new ModelAndView("people/profiles/pages/edit-profile")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("waits", guardian.isAwaited())
        .addObject("hidden", reminder.hiddenSince().isPresent());
  }
}
