package org.corridor.alliances.partnerships.web;

import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.PartnershipSection.Section;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.domain.ReadTrail;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The overview of a partnership: how things stand, what waits, what happened. */
@Controller
class PartnershipPage {

  private static final int TRAIL = 100;

  private final Seats seats;
  private final Partnerships partnerships;
  private final ReadTrail trail;
  private final List<PartnershipSection> sections;
  private final List<PartnershipEvidence> evidence;

  PartnershipPage(
      Seats seats,
      Partnerships partnerships,
      ReadTrail trail,
      List<PartnershipSection> sections,
      List<PartnershipEvidence> evidence) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.trail = trail;
    this.sections = sections;
    this.evidence = evidence;
  }

  @GetMapping("/partnerships/{partnership}")
  ModelAndView show(PartnershipId id, Language reader) {
    Seat seat = seats.require(id);
    PartnershipView partnership = partnerships.view(seat);
    List<Section> cards =
        sections.stream()
            .map(section -> section.about(seat, reader))
            .flatMap(Optional::stream)
            .toList();
    List<Figure> figures = evidence.stream().flatMap(one -> one.count(id).stream()).toList();
    return new ModelAndView("alliances/partnerships/pages/partnership")
        .addObject(
            "view",
            new OverviewView(
                seat, partnership, cards, figures, trail.notices(seat), trail.latest(seat, TRAIL)));
  }

  @PostMapping("/partnerships/{partnership}/notices/{number}/dismiss")
  String dismiss(PartnershipId id, @PathVariable long number) {
    trail.dismiss(id, number);
    return "redirect:" + id.path();
  }
}
