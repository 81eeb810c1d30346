package org.corridor.alliances.allies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.allies.domain.AdvisoryMember;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAdvisoryMembers;
import org.corridor.alliances.allies.domain.KeepAllies;
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
import org.springframework.web.servlet.ModelAndView;

/** The form of a member of the advisory group. */
@Controller
@RequestMapping(AdvisoryPage.PATH + "/members")
class AdvisoryMembersPage extends EntryPage<AdvisoryMember> {

  private final KeepAllies allies;
  private final Clock clock;

  AdvisoryMembersPage(
      Seats seats,
      Partnerships partnerships,
      KeepAdvisoryMembers members,
      KeepAllies allies,
      Clock clock) {
    super(seats, partnerships, members);
    this.allies = allies;
    this.clock = clock;
  }

  @Override
  void complete(ModelAndView page, Seat seat) {
    page.addObject("allies", known(allies, seat)).addObject("today", LocalDate.now(clock));
  }

  @Override
  String template() {
    return "advisory-member";
  }

  @Override
  String list(PartnershipId id) {
    return id.path() + "/allies/advisory";
  }

  @Override
  Form blank(Submission asked) {
    return Form.builder().put("since", LocalDate.now(clock)).build();
  }

  @Override
  Form fill(AdvisoryMember member) {
    return Form.builder()
        .put("institution", member.institution())
        .put("office", member.office())
        .put("ally", member.ally())
        .put("since", member.since())
        .put("until", member.until())
        .build();
  }

  /** An ally is named as in the register, where nothing else is typed. */
  @Override
  @Nullable AdvisoryMember read(Submission sent, Seat seat, PartnershipView room) {
    UUID id = Submission.uuid(sent.text("ally", 40));
    List<Entry<Ally>> known = known(allies, seat);
    Ally ally =
        known.stream()
            .filter(one -> one.id().equals(id))
            .map(Entry::facts)
            .findFirst()
            .orElse(null);
    if (id != null && ally == null) {
      sent.problem("ally", "platform.form.unknown-choice", Map.of());
    }
    String institution = sent.text("institution", Ally.NAME);
    String office = sent.text("office", Ally.SHORT);
    if (institution.isEmpty() && ally == null) {
      sent.problem("institution", "platform.form.required", Map.of());
    } else if (institution.isEmpty() && ally != null) {
      institution = ally.institution();
      office = office.isEmpty() ? ally.office() : office;
    }
    LocalDate since = RoomFields.requiredDay(sent, "since");
    LocalDate until = RoomFields.day(sent, "until");
    if (since != null && until != null && until.isBefore(since)) {
      sent.problem("until", "alliances.allies.date.backwards", Map.of());
    }
    return since == null || !sent.isValid()
        ? null
        : new AdvisoryMember(institution, office, id, since, until);
  }
}
