package org.corridor.projects.workplan.web;

import java.nio.charset.StandardCharsets;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.workplan.domain.PlanReaders;
import org.corridor.projects.workplan.domain.WorkPlanFeed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan's days in one's own calendar program. */
@Controller
class WorkPlanCalendarPage {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final WorkPlanFeed feed;
  private final PlanReaders readers;
  private final Frames frames;
  private final SiteAddress site;

  WorkPlanCalendarPage(WorkPlanFeed feed, PlanReaders readers, Frames frames, SiteAddress site) {
    this.feed = feed;
    this.readers = readers;
    this.frames = frames;
    this.site = site;
  }

  @GetMapping("/under-way/{project}/plan/calendar")
  ModelAndView show(ProjectKey key) {
    return new ModelAndView("projects/workplan/pages/calendar")
        .addObject("frame", frames.open(key))
        .addObject("exists", readers.hasAddress(key));
  }

  /** The address is shown on the next page, once. */
  @PostMapping("/under-way/{project}/plan/calendar")
  String renew(ProjectKey key, Language reader, RedirectAttributes redirect) {
    OneTimeLink link = readers.renewAddress(key, reader);
    redirect.addFlashAttribute("address", site.of("/under-way/calendar/" + link.token() + ".ics"));
    return "redirect:" + key.path() + "/plan/calendar";
  }

  @PostMapping("/under-way/{project}/plan/calendar/stop")
  String stop(ProjectKey key, RedirectAttributes redirect) {
    readers.stopAddress(key);
    Flash.done("projects.workplan.calendar.stopped").on(redirect);
    return "redirect:" + key.path() + "/plan/calendar";
  }

  @GetMapping("/under-way/calendar/{secret}.ics")
  ResponseEntity<String> read(@PathVariable String secret) {
    return feed.read(new OneTimeLink(secret))
        .map(
            text ->
                ResponseEntity.ok()
                    .contentType(ICALENDAR)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"plan.ics\"")
                    .body(text))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
