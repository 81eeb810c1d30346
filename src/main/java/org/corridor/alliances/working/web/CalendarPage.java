package org.corridor.alliances.working.web;

import java.nio.charset.StandardCharsets;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.working.domain.CalendarLinks;
import org.corridor.alliances.working.domain.ReadCalendar;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partnership's dates in one's own calendar program. */
@Controller
class CalendarPage {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final ReadCalendar calendar;
  private final CalendarLinks links;
  private final SiteAddress site;

  CalendarPage(ReadCalendar calendar, CalendarLinks links, SiteAddress site) {
    this.calendar = calendar;
    this.links = links;
    this.site = site;
  }

  @GetMapping("/partnerships/{partnership}/calendar")
  ModelAndView show(PartnershipId id) {
    return new ModelAndView("alliances/working/pages/calendar")
        .addObject("view", calendar.mine(id));
  }

  /** The address is shown on the next page, once. */
  @PostMapping("/partnerships/{partnership}/calendar")
  String renew(PartnershipId id, RedirectAttributes redirect) {
    OneTimeLink link = links.renew(id);
    redirect.addFlashAttribute(
        "address", site.of("/partnerships/calendar/" + link.token() + ".ics"));
    return "redirect:" + id.path() + "/calendar";
  }

  @PostMapping("/partnerships/{partnership}/calendar/stop")
  String stop(PartnershipId id, RedirectAttributes redirect) {
    links.stop(id);
    Flash.done("alliances.working.calendar.stopped").on(redirect);
    return "redirect:" + id.path() + "/calendar";
  }

  @GetMapping("/partnerships/calendar/{secret}.ics")
  ResponseEntity<String> read(@PathVariable String secret) {
    return calendar
        .read(new OneTimeLink(secret))
        .map(
            text ->
                ResponseEntity.ok()
                    .contentType(ICALENDAR)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"partnership.ics\"")
                    .body(text))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
