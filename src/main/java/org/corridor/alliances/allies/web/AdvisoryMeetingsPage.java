package org.corridor.alliances.allies.web;

import java.time.LocalDate;
import org.corridor.alliances.allies.domain.AdvisoryMeeting;
import org.corridor.alliances.allies.domain.KeepAdvisoryMeetings;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a meeting of the advisory group. */
@Controller
@RequestMapping(AdvisoryPage.PATH + "/meetings")
class AdvisoryMeetingsPage extends EntryPage<AdvisoryMeeting> {

  AdvisoryMeetingsPage(Seats seats, Partnerships partnerships, KeepAdvisoryMeetings meetings) {
    super(seats, partnerships, meetings);
  }

  @Override
  String template() {
    return "advisory-meeting";
  }

  @Override
  String list(PartnershipId id) {
    return id.path() + "/allies/advisory";
  }

  @Override
  Form blank(Submission asked) {
    return Form.empty();
  }

  @Override
  Form fill(AdvisoryMeeting meeting) {
    return Form.builder()
        .put("on", meeting.on())
        .put("agenda", meeting.agenda())
        .put("advice", meeting.advice())
        .put("done", meeting.done())
        .build();
  }

  @Override
  @Nullable AdvisoryMeeting read(Submission sent, Seat seat, PartnershipView room) {
    LocalDate on = RoomFields.requiredDay(sent, "on");
    String agenda = sent.required("agenda", AdvisoryMeeting.WORDS);
    String advice = sent.text("advice", AdvisoryMeeting.WORDS);
    String done = sent.text("done", AdvisoryMeeting.WORDS);
    return on == null || !sent.isValid() ? null : new AdvisoryMeeting(on, agenda, advice, done);
  }
}
