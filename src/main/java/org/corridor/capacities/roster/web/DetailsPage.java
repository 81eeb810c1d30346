package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corridor.capacities.Experience;
import org.corridor.capacities.roster.domain.ChangedElsewhere;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.capacities.roster.domain.KnownSkill;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step: how well, how long, with or without a certificate, and whether to teach it. */
@Controller
class DetailsPage {

  private static final String PATH = "/account/skills/details";
  private static final int EARLIEST = 1940;

  private final KeepEntry keep;
  private final Skills skills;
  private final Clock clock;

  DetailsPage(KeepEntry keep, Skills skills, Clock clock) {
    this.keep = keep;
    this.skills = skills;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    Entry mine = keep.mine(reader);
    if (mine.skills().isEmpty()) {
      return new ModelAndView("redirect:" + Steps.WORDS.path());
    }
    return page(mine, filled(mine), false, reader);
  }

  private static Form filled(Entry mine) {
    Form.Builder form = FormOf.entry(mine);
    for (int place = 0; place < mine.skills().size(); place++) {
      KnownSkill skill = mine.skills().get(place);
      String row = "known[" + place + "].";
      form.put(row + "experience", skill.experience().name())
          .put(row + "years", skill.years())
          .put(row + "lastUsed", skill.lastUsed())
          .putAll(row + "certificate", skill.certificate() ? List.of("yes") : List.of())
          .putAll(row + "teaches", skill.teaches() ? List.of("yes") : List.of());
    }
    return form.build();
  }

  @PostMapping(PATH)
  ModelAndView save(HttpServletRequest request, RedirectAttributes redirect, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    Entry mine = keep.mine(reader);
    KeepEntry.Form form = FormOf.read(sent);
    List<KnownSkill> told = read(sent, mine);
    if (!sent.isValid()) {
      return FormOf.wrong(page(mine, sent.form(), false, reader));
    }
    try {
      keep.know(form, told, reader);
    } catch (ChangedElsewhere faster) {
      return page(mine, sent.form(), true, reader);
    }
    Flash.done("capacities.roster.saved").on(redirect);
    return FormOf.onwards(Steps.DETAILS, sent.text("then", 10));
  }

  /** Skills said meanwhile in another form are not in this one; then it was overtaken anyway. */
  private List<KnownSkill> read(Submission sent, Entry mine) {
    List<KnownSkill> told = new ArrayList<>();
    int thisYear = Year.now(clock).getValue();
    for (int place = 0; place < mine.skills().size(); place++) {
      KnownSkill skill = mine.skills().get(place);
      String row = "known[" + place + "].";
      Experience experience = sent.choice(row + "experience", Experience.class);
      told.add(
          new KnownSkill(
              skill.line(),
              Objects.requireNonNullElse(experience, skill.experience()),
              sent.whole(row + "years", 0, KnownSkill.MOST_YEARS),
              sent.whole(row + "lastUsed", EARLIEST, thisYear),
              sent.ticked(row + "certificate"),
              sent.ticked(row + "teaches")));
    }
    return told;
  }

  private ModelAndView page(Entry mine, Form form, boolean overtaken, Language reader) {
    return FormOf.page(Steps.DETAILS, mine, form, overtaken)
        .addObject(
            "named",
            skills.named(
                mine.skills().stream()
                    .map(skill -> skill.line().concept())
                    .filter(Objects::nonNull)
                    .toList(),
                reader));
  }
}
