package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.capacities.roster.domain.ChangedElsewhere;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.capacities.roster.domain.KnownSkill;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first step: what somebody can do, in their own words. */
@Controller
class WordsPage {

  private static final String PATH = "/account/skills/words";
  private static final String FIELD = "skills";

  private final KeepEntry keep;
  private final SkillLines lines;

  WordsPage(KeepEntry keep, SkillLines lines) {
    this.keep = keep;
    this.lines = lines;
  }

  /**
   * @param source the campaign by which somebody comes here for the first time
   */
  @GetMapping(PATH)
  ModelAndView show(@RequestParam(defaultValue = "") String source, Language reader) {
    Entry mine = keep.mine(reader);
    return FormOf.page(
            Steps.WORDS,
            mine,
            FormOf.entry(mine).put("source", FormOf.source(source)).build(),
            false)
        .addObject(
            FIELD,
            lines.show(FIELD, mine.skills().stream().map(KnownSkill::line).toList(), reader));
  }

  @PostMapping(PATH)
  ModelAndView save(HttpServletRequest request, RedirectAttributes redirect, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    Language written = FormOf.written(sent, reader);
    String source = FormOf.source(sent.text("source", Integer.MAX_VALUE));
    SkillLines.Typed typed = lines.read(sent, FIELD, written, reader);
    if (typed.lines().isEmpty() && !typed.isAsking()) {
      sent.problem(FIELD, "capacities.roster.words.none", Map.of());
    }
    Entry mine = keep.mine(reader);
    if (!sent.isValid()) {
      return FormOf.wrong(
          FormOf.page(Steps.WORDS, mine, sent.form(), false).addObject(FIELD, typed));
    }
    if (typed.isAsking()) {
      return FormOf.page(Steps.WORDS, mine, sent.form(), false).addObject(FIELD, typed);
    }
    try {
      keep.say(FormOf.read(sent), typed.lines(), written, source);
    } catch (ChangedElsewhere faster) {
      return FormOf.page(Steps.WORDS, mine, sent.form(), true).addObject(FIELD, typed);
    }
    Flash.done("capacities.roster.saved").on(redirect);
    return FormOf.onwards(Steps.WORDS, sent.text("then", 10));
  }
}
