package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.capacities.roster.domain.Purpose;
import org.corridor.capacities.roster.domain.RosterConsent;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SectorsOfConcepts;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fourth step: who may find it, sector by sector, and what else it may be used for. */
@Controller
class FoundPage {

  private static final String PATH = "/account/skills/found";

  private final KeepEntry keep;
  private final SectorsOfConcepts sectors;

  FoundPage(KeepEntry keep, SectorsOfConcepts sectors) {
    this.keep = keep;
    this.sectors = sectors;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    Entry mine = keep.mine(reader);
    if (mine.revision() == 0) {
      return new ModelAndView("redirect:" + Steps.WORDS.path());
    }
    List<RosterConsent> record = keep.consents();
    List<RosterConsent> open = record.stream().filter(each -> each.withdrawn() == null).toList();
    Form form =
        Form.builder()
            .putAll(
                "sectors",
                open.stream().map(RosterConsent::sector).filter(Objects::nonNull).toList())
            .putAll(
                "purposes",
                open.stream().map(RosterConsent::purpose).filter(p -> !p.bySector()).toList())
            .build();
    return new ModelAndView("capacities/roster/pages/found")
        .addObject("form", form)
        .addObject("view", new FoundView(mine, likely(mine), record));
  }

  private Set<Sector> likely(Entry mine) {
    List<ConceptId> concepts =
        mine.skills().stream()
            .map(skill -> skill.line().concept())
            .filter(Objects::nonNull)
            .toList();
    Set<Sector> likely = EnumSet.noneOf(Sector.class);
    likely.addAll(sectors.sectors(concepts).values());
    return likely;
  }

  @PostMapping(PATH)
  ModelAndView save(HttpServletRequest request, RedirectAttributes redirect, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    keep.agree(
        sent.choices("sectors", Sector.class), sent.choices("purposes", Purpose.class), reader);
    Flash.done("capacities.roster.saved").on(redirect);
    return new ModelAndView("redirect:" + MyEntryPage.PATH);
  }
}
