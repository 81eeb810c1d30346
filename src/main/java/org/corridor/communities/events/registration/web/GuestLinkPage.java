package org.corridor.communities.events.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.registration.domain.AsGuest;
import org.corridor.communities.events.registration.domain.AsGuest.Seen;
import org.corridor.communities.events.registration.domain.Registration;
import org.corridor.communities.events.registration.domain.Wish;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registration of a guest without an account, by the link of their mails. */
@Controller
class GuestLinkPage {

  private static final String PATH = "/events/guest/{link}";

  private final AsGuest guest;
  private final SiteAddress site;

  GuestLinkPage(AsGuest guest, SiteAddress site) {
    this.guest = guest;
    this.site = site;
  }

  /** The address is a key: it is not to be found or passed on by following a link. */
  @ModelAttribute
  void keepToOneself(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String link) {
    Seen seen = guest.find(link);
    return page(link, seen, WishForm.fill(seen.registration().wish()));
  }

  private ModelAndView page(String link, Seen seen, Form form) {
    Registration own = seen.registration();
    return new ModelAndView("communities/events/registration/pages/guest")
        .addObject("path", "/events/guest/" + link)
        .addObject("seen", seen)
        .addObject("form", form)
        .addObject("qr", own.hasPlace() ? QrPicture.of(site.of(own.checkInPath())) : null);
  }

  @PostMapping(PATH)
  ModelAndView change(
      @PathVariable String link, HttpServletRequest request, RedirectAttributes redirect) {
    Seen seen = guest.find(link);
    Submission sent = Submission.of(request.getParameterMap());
    Wish wish = WishForm.read(sent);
    if (wish == null) {
      ModelAndView again = page(link, seen, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      Flash.done(
              guest.change(link, wish).hasPlace()
                  ? "communities.events.guest.saved"
                  : "communities.events.registered.waiting")
          .on(redirect);
    } catch (EventRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:/events/guest/" + link);
  }

  @PostMapping(PATH + "/cancel")
  String cancel(@PathVariable String link, RedirectAttributes redirect) {
    guest.cancel(link);
    Flash.done("communities.events.guest.cancelled").on(redirect);
    return "redirect:/events/guest/" + link;
  }

  @GetMapping(PATH + "/event.ics")
  ResponseEntity<String> calendar(@PathVariable String link, Language reader) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("event.ics").build().toString())
        .body(guest.calendar(link, reader));
  }
}
