package org.corridor.capacities.roster.web;

import java.util.List;
import java.util.Objects;
import org.corridor.capacities.roster.RosterBenefit;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.capacities.roster.domain.Purpose;
import org.corridor.capacities.roster.domain.RosterConsent;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody can do, at one look: what is held, who may find it, and what came of it. */
@Controller
class MyEntryPage {

  static final String PATH = "/account/skills";

  private final KeepEntry keep;
  private final Skills skills;
  private final List<RosterBenefit> benefits;

  MyEntryPage(KeepEntry keep, Skills skills, List<RosterBenefit> benefits) {
    this.keep = keep;
    this.skills = skills;
    this.benefits = benefits;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    Entry entry = keep.mine(reader);
    if (entry.revision() == 0) {
      return new ModelAndView("redirect:" + Steps.WORDS.path());
    }
    List<RosterConsent> open =
        keep.consents().stream().filter(consent -> consent.withdrawn() == null).toList();
    return new ModelAndView("capacities/roster/pages/my-entry")
        .addObject(
            "view",
            new MyEntryView(
                entry,
                skills.named(
                    entry.skills().stream()
                        .map(skill -> skill.line().concept())
                        .filter(Objects::nonNull)
                        .toList(),
                    reader),
                open,
                entry.canBeFound()
                    && open.stream().anyMatch(consent -> consent.purpose() == Purpose.REQUESTS),
                benefits.stream().flatMap(each -> each.of(entry.id(), reader).stream()).toList()));
  }

  /** What is wanted: still right, pause, wake up, or leave. */
  @PostMapping(PATH)
  String decide(
      @RequestParam(name = "do", defaultValue = "") String deed, RedirectAttributes redirect) {
    switch (deed) {
      case "confirm" -> keep.confirm();
      case "pause" -> keep.pause();
      default -> {
        return "redirect:" + PATH;
      }
    }
    Flash.done("capacities.roster.done." + deed).on(redirect);
    return "redirect:" + PATH;
  }

  @GetMapping(PATH + "/leave")
  ModelAndView askToLeave() {
    return new ModelAndView("capacities/roster/pages/leave");
  }

  @PostMapping(PATH + "/leave")
  String leave(RedirectAttributes redirect) {
    keep.leave();
    Flash.done("capacities.roster.done.leave").on(redirect);
    return "redirect:/account";
  }
}
