package org.corridor.communities.events.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.registration.domain.Badges;
import org.corridor.communities.events.registration.domain.Register;
import org.corridor.communities.events.registration.domain.Register.Mine;
import org.corridor.communities.events.registration.domain.Registration;
import org.corridor.communities.events.registration.domain.Wish;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own registration for an event. */
@Controller
class RegistrationPage {

  private static final String PATH = "/events/{id}/registration";

  private final Register register;
  private final Badges badges;
  private final SiteAddress site;

  RegistrationPage(Register register, Badges badges, SiteAddress site) {
    this.register = register;
    this.badges = badges;
    this.site = site;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String from) {
    Mine mine = register.mine(EventFields.id(id));
    return page(
        mine, mine.registration().map(one -> WishForm.fill(one.wish())).orElse(Form.empty()), from);
  }

  private ModelAndView page(Mine mine, Form form, String from) {
    return new ModelAndView("communities/events/registration/pages/registration")
        .addObject("mine", mine)
        .addObject("form", form)
        .addObject("from", from.matches("[A-Za-z0-9]{1,12}") ? from : "")
        .addObject(
            "qr",
            mine.registration()
                .filter(Registration::hasPlace)
                .map(one -> QrPicture.of(site.of(one.checkInPath())))
                .orElse(null));
  }

  @PostMapping(PATH)
  ModelAndView save(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String from = sent.text("from", 12);
    Wish wish = WishForm.read(sent);
    if (wish == null) {
      ModelAndView again = page(register.mine(event), sent.form(), from);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      Registration made = register.register(event, wish, from);
      Flash.done(
              made.hasPlace()
                  ? "communities.events.registered"
                  : "communities.events.registered.waiting")
          .on(redirect);
    } catch (EventRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + event.path());
    }
    return new ModelAndView("redirect:" + event.path() + "/registration");
  }

  @PostMapping(PATH + "/cancel")
  String cancel(@PathVariable String id, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    register.cancel(event);
    Flash.done("communities.events.registration.cancelled").on(redirect);
    return "redirect:" + event.path();
  }

  @GetMapping("/events/{id}/badge.pdf")
  ResponseEntity<byte[]> badge(@PathVariable String id, Language reader) {
    return pdf("badge.pdf", badges.mine(EventFields.id(id), reader));
  }

  @GetMapping("/events/{id}/badges.pdf")
  ResponseEntity<byte[]> badges(@PathVariable String id, Language reader) {
    return pdf("badges.pdf", badges.all(EventFields.id(id), reader));
  }

  private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
