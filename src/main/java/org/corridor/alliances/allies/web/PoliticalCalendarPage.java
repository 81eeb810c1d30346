package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAllies;
import org.corridor.alliances.allies.domain.KeepPoliticalCalendar;
import org.corridor.alliances.allies.domain.PoliticalDate;
import org.corridor.alliances.allies.domain.ReadPolitics;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Elections, changes of office, budgets, visits and reviews, as a timeline and as a list. */
@Controller
@RequestMapping(EntryPage.ALLIES + "/calendar")
class PoliticalCalendarPage extends EntryPage<PoliticalDate> {

  private final KeepAllies allies;
  private final ReadPolitics politics;
  private final Clock clock;

  PoliticalCalendarPage(
      Seats seats,
      Partnerships partnerships,
      KeepPoliticalCalendar calendar,
      KeepAllies allies,
      ReadPolitics politics,
      Clock clock) {
    super(seats, partnerships, calendar);
    this.allies = allies;
    this.politics = politics;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(PartnershipId id, HttpServletRequest request) {
    Seat seat = seats.require(id);
    List<Entry<PoliticalDate>> dates =
        keep.list(seat).stream().sorted(Comparator.comparing(one -> one.facts().first())).toList();
    LocalDate today = LocalDate.now(clock);
    return page(seat, "calendar")
        .addObject("today", today)
        .addObject("allies", allies.list(seat))
        .addObject("coming", which(dates, today, false))
        .addObject("past", which(dates, today, true))
        .addObject("warnings", politics.warnings(seat))
        .addObject("deleted", keep.deleted(seat));
  }

  private static List<Entry<PoliticalDate>> which(
      List<Entry<PoliticalDate>> dates, LocalDate today, boolean past) {
    return dates.stream().filter(one -> one.facts().last().isBefore(today) == past).toList();
  }

  @Override
  void complete(ModelAndView page, Seat seat) {
    page.addObject("allies", known(allies, seat));
  }

  @Override
  String template() {
    return "date-form";
  }

  @Override
  String list(PartnershipId id) {
    return id.path() + "/allies/calendar";
  }

  @Override
  Form blank(Submission asked) {
    Form.Builder form = Form.builder().put("level", "NATIONAL").put("end", "ORIGIN");
    return form.putAll("allies", asked.all("ally")).build();
  }

  @Override
  Form fill(PoliticalDate date) {
    return DateForm.fill(date);
  }

  @Override
  @Nullable PoliticalDate read(Submission sent, Seat seat, PartnershipView room) {
    List<Entry<Ally>> known = known(allies, seat);
    return DateForm.read(sent, known.stream().map(Entry::id).toList());
  }
}
