package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.corridor.alliances.allies.domain.AdvisoryMeeting;
import org.corridor.alliances.allies.domain.AdvisoryMember;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAdvisoryMeetings;
import org.corridor.alliances.allies.domain.KeepAdvisoryMembers;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.alliances.partnerships.SharedTexts.Text;
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

/** The advisory group: what it is for, who is in it, when it met and what came of it. */
@Controller
class AdvisoryPage {

  static final String PATH = EntryPage.ALLIES + "/advisory";

  /** Characters of the mandate. */
  static final int MANDATE = 3_000;

  private static final String KEY = "advisory.mandate";

  private final Seats seats;
  private final Partnerships partnerships;
  private final SharedTexts shared;
  private final KeepAdvisoryMembers members;
  private final KeepAdvisoryMeetings meetings;
  private final Clock clock;

  AdvisoryPage(
      Seats seats,
      Partnerships partnerships,
      SharedTexts shared,
      KeepAdvisoryMembers members,
      KeepAdvisoryMeetings meetings,
      Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.shared = shared;
    this.members = members;
    this.meetings = meetings;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id) {
    Seat seat = seats.require(id);
    return page(seat, Form.builder().put("words", shared.read(id, KEY).words()).build());
  }

  @PostMapping(PATH + "/mandate")
  ModelAndView mandate(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", MANDATE);
    if (!sent.isValid()) {
      return EntryPage.again(page(seat, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String path = id.path() + "/allies/advisory";
    int base = Math.max(0, sent.base());
    if (shared.save(seat, KEY, "alliances.allies.mandate", path, reader, words, base)
        instanceof SetAside aside) {
      ModelAndView page = page(seat, sent.form()).addObject("theirs", aside.current());
      return EntryPage.again(page, HttpStatus.CONFLICT);
    }
    Flash.done("alliances.allies.saved").on(redirect);
    return EntryPage.to(path);
  }

  private ModelAndView page(Seat seat, Form form) {
    Text mandate = shared.read(seat.partnership(), KEY);
    Comparator<Entry<AdvisoryMeeting>> latest = Comparator.comparing(one -> one.facts().on());
    Comparator<Entry<AdvisoryMember>> here =
        Comparator.comparing(one -> one.facts().past(LocalDate.now(clock)));
    return new ModelAndView(EntryPage.PAGES + "advisory")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("today", LocalDate.now(clock))
        .addObject("mandate", mandate)
        .addObject("form", form)
        .addObject("members", members.list(seat).stream().sorted(here).toList())
        .addObject("goneMembers", members.deleted(seat))
        .addObject("meetings", meetings.list(seat).stream().sorted(latest.reversed()).toList())
        .addObject("goneMeetings", meetings.deleted(seat));
  }
}
