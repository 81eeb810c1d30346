package org.corridor.capacities.needs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.KeepNeeds;
import org.corridor.capacities.needs.domain.Need;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.domain.NeedChanged;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The needs of one's organisations, and the form of one. */
@Controller
class NeedEditPage {

  private final KeepNeeds keep;
  private final SkillLines skillLines;

  NeedEditPage(KeepNeeds keep, SkillLines skillLines) {
    this.keep = keep;
    this.skillLines = skillLines;
  }

  @GetMapping("/needs/mine")
  ModelAndView mine() {
    return new ModelAndView("capacities/needs/pages/mine")
        .addObject("needs", keep.mine())
        .addObject("organisations", keep.organisations());
  }

  @GetMapping("/needs/new")
  ModelAndView ask(Language reader) {
    List<OrganisationView> organisations = keep.organisations();
    String country = organisations.isEmpty() ? "" : organisations.get(0).country();
    return page(
        null,
        NeedForm.empty(reader, country),
        skillLines.show(NeedForm.SKILLS, List.of(), reader),
        NeedId.create().toString(),
        0);
  }

  @PostMapping("/needs/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    NeedId id = new NeedId(sent.id("id"));
    SkillLines.Typed typed = typed(sent, reader);
    Facts facts = NeedForm.read(sent, typed, reader);
    OrganisationView organisation = organisation(sent);
    if (typed.isAsking() || facts == null || organisation == null) {
      return again(page(null, sent.form(), typed, id.toString(), 0), sent, HttpStatus.OK);
    }
    keep.draft(id, organisation.id(), facts);
    Flash.done("capacities.needs.drafted").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private @Nullable OrganisationView organisation(Submission sent) {
    List<OrganisationView> all = keep.organisations();
    UUID chosen = Submission.uuid(sent.text("organisation", 40));
    OrganisationView found =
        all.size() == 1
            ? all.get(0)
            : all.stream().filter(one -> one.id().value().equals(chosen)).findFirst().orElse(null);
    if (found == null) {
      sent.problem("organisation", "platform.form.required", java.util.Map.of());
    }
    return found;
  }

  @GetMapping("/needs/{id}/edit")
  ModelAndView edit(@PathVariable String id, Language reader) {
    Need need = keep.own(NeedPage.id(id));
    SkillLines.Typed typed =
        skillLines.show(
            NeedForm.SKILLS, need.facts().skills().stream().map(Need.Skill::line).toList(), reader);
    return page(need, NeedForm.fill(need.facts()), typed, id, need.revision());
  }

  @PostMapping("/needs/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Need need = keep.own(NeedPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    SkillLines.Typed typed = typed(sent, reader);
    Facts facts = NeedForm.read(sent, typed, reader);
    int base = sent.base();
    if (typed.isAsking() || facts == null) {
      return again(page(need, sent.form(), typed, id, base), sent, HttpStatus.OK);
    }
    try {
      keep.edit(need.id(), facts, base);
    } catch (NeedChanged faster) {
      Need now = keep.own(need.id());
      return again(
          page(now, sent.form(), typed, id, now.revision()).addObject("theirs", now),
          sent,
          HttpStatus.CONFLICT);
    }
    Flash.done("capacities.needs.saved").on(redirect);
    return new ModelAndView("redirect:" + need.id().path());
  }

  private SkillLines.Typed typed(Submission sent, Language reader) {
    Language written = sent.choice("language", Language.class);
    return skillLines.read(sent, NeedForm.SKILLS, written == null ? reader : written, reader);
  }

  private ModelAndView page(
      @Nullable Need need, Form form, SkillLines.Typed typed, String id, int base) {
    return new ModelAndView("capacities/needs/pages/need-form")
        .addObject("need", need)
        .addObject("form", form)
        .addObject("skills", typed)
        .addObject("levels", Level.of(form, typed))
        .addObject("id", id)
        .addObject("base", base)
        .addObject("organisations", keep.organisations());
  }

  private static ModelAndView again(ModelAndView page, Submission sent, HttpStatus status) {
    page.setStatus(sent.isValid() ? status : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
