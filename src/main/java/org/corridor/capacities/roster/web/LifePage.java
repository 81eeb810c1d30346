package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sex;
import org.corridor.capacities.roster.domain.ChangedElsewhere;
import org.corridor.capacities.roster.domain.Circumstances;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The third step: where somebody is at home, in which languages, when and how they could help. */
@Controller
class LifePage {

  private static final String PATH = "/account/skills/life";

  private final KeepEntry keep;

  LifePage(KeepEntry keep) {
    this.keep = keep;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    Entry mine = keep.mine(reader);
    if (mine.skills().isEmpty()) {
      return new ModelAndView("redirect:" + Steps.WORDS.path());
    }
    return FormOf.page(Steps.LIFE, mine, filled(mine), false);
  }

  private static Form filled(Entry mine) {
    Circumstances life = mine.circumstances();
    Form.Builder form =
        FormOf.entry(mine)
            .put("residence", life.residence())
            .put("origin", life.origin())
            .put("town", life.town())
            .putAll("modes", life.modes())
            .putAll("months", life.homeMonths())
            .putAll("volunteers", life.volunteers() ? List.of("yes") : List.of())
            .put("sex", mine.sex())
            .put("age", mine.age());
    for (int place = 0; place < life.ties().size(); place++) {
      form.put("ties[" + place + "].country", life.ties().get(place));
    }
    for (int place = 0; place < life.languages().size(); place++) {
      form.put("languages[" + place + "].language", life.languages().get(place));
    }
    return form.build();
  }

  @PostMapping(PATH)
  ModelAndView save(HttpServletRequest request, RedirectAttributes redirect, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    Entry mine = keep.mine(reader);
    KeepEntry.Form form = FormOf.read(sent);
    Circumstances life = read(sent);
    Sex sex = sent.choice("sex", Sex.class);
    AgeGroup age = sent.choice("age", AgeGroup.class);
    if (!sent.isValid()) {
      return FormOf.wrong(FormOf.page(Steps.LIFE, mine, sent.form(), false));
    }
    try {
      keep.live(form, life, sex, age, reader);
    } catch (ChangedElsewhere faster) {
      return FormOf.page(Steps.LIFE, mine, sent.form(), true);
    }
    Flash.done("capacities.roster.saved").on(redirect);
    return FormOf.onwards(Steps.LIFE, sent.text("then", 10));
  }

  private static Circumstances read(Submission sent) {
    Set<Mode> modes = sent.choices("modes", Mode.class);
    if (modes.isEmpty()) {
      sent.problem("modes", "capacities.roster.modes.none", Map.of());
    }
    return new Circumstances(
        country(sent, "residence"),
        country(sent, "origin"),
        sent.text("town", Circumstances.TOWN),
        sent.rows("ties", Circumstances.TIES, row -> country(row, "country")).stream()
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList(),
        sent.rows("languages", Circumstances.LANGUAGES, LifePage::language).stream()
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList(),
        modes,
        months(sent),
        sent.ticked("volunteers"));
  }

  private static String country(Submission sent, String name) {
    String code = sent.text(name, 2);
    if (!code.isEmpty() && !Countries.exists(code)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return "";
    }
    return code;
  }

  private static String language(Submission sent) {
    String code = sent.text("language", 3);
    if (!code.isEmpty() && !SpokenLanguages.codes().contains(code)) {
      sent.problem("language", "platform.form.unknown-choice", Map.of());
      return "";
    }
    return code;
  }

  private static Set<Integer> months(Submission sent) {
    Set<Integer> months = new HashSet<>();
    for (String month : sent.all("months")) {
      if (month.matches("[1-9]|1[0-2]")) {
        months.add(Integer.parseInt(month));
      }
    }
    return months;
  }
}
