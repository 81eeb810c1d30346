package org.corridor.communities.showcase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.communities.showcase.domain.Facts;
import org.corridor.communities.showcase.domain.KeepShowcase;
import org.corridor.communities.showcase.domain.ShowcaseChanged;
import org.corridor.communities.showcase.domain.ShowcaseRefused;
import org.corridor.knowledge.Toolbox;
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

/** The projects of one's organisations, and writing one. */
@Controller
class EditShowcasePage {

  private final KeepShowcase keep;
  private final ShowcaseForm forms;
  private final Toolbox toolbox;

  EditShowcasePage(KeepShowcase keep, ShowcaseForm forms, Toolbox toolbox) {
    this.keep = keep;
    this.forms = forms;
    this.toolbox = toolbox;
  }

  @GetMapping("/showcase/mine")
  ModelAndView mine() {
    return new ModelAndView("communities/showcase/pages/mine")
        .addObject("all", keep.mine())
        .addObject("speaks", !keep.organisations().isEmpty());
  }

  /** Who speaks for no organisation is told how to get there. */
  @GetMapping("/showcase/new")
  ModelAndView ask(Language reader) {
    List<OrganisationView> mine = keep.organisations();
    return mine.isEmpty()
        ? mine()
        : page(null, ShowcaseForm.empty(reader, mine.get(0).country()), ShowcaseId.create(), 0);
  }

  @PostMapping("/showcase/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    List<OrganisationView> mine = keep.organisations();
    Submission sent = Submission.of(request.getParameterMap());
    ShowcaseId id = new ShowcaseId(sent.id("id"));
    String typed = sent.text("organisation", 40);
    OrganisationView organisation =
        mine.stream()
            .filter(one -> mine.size() == 1 || one.id().toString().equals(typed))
            .findFirst()
            .orElse(null);
    if (organisation == null) {
      sent.problem("organisation", "platform.form.required", Map.of());
    }
    Facts facts = forms.read(sent, reader, null);
    if (organisation == null || facts == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    keep.draft(id, organisation.id(), facts);
    return done(sent, id, redirect);
  }

  @GetMapping("/showcase/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    CommunityProject one = keep.own(ShowcaseAddress.id(id));
    return page(one, ShowcaseForm.fill(one.facts()), one.id(), one.revision());
  }

  @PostMapping("/showcase/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    CommunityProject one = keep.own(ShowcaseAddress.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = forms.read(sent, reader, one.facts().until());
    if (facts != null) {
      try {
        keep.edit(one.id(), facts, sent.base());
        return done(sent, one.id(), redirect);
      } catch (ShowcaseRefused refused) {
        sent.problem("needs[0].kind", refused.why().text(), Map.of());
      } catch (ShowcaseChanged faster) {
        CommunityProject now = keep.own(one.id());
        return again(
            page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.facts()),
            HttpStatus.CONFLICT);
      }
    }
    return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView done(Submission sent, ShowcaseId id, RedirectAttributes redirect) {
    boolean publish = sent.ticked("publish") && keep.own(id).isDraft();
    if (publish) {
      keep.become(id, State.PUBLISHED, "");
    }
    Flash.done(publish ? "communities.showcase.published" : "communities.showcase.saved")
        .on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private ModelAndView page(@Nullable CommunityProject now, Form form, ShowcaseId id, int base) {
    return new ModelAndView("communities/showcase/pages/form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("blocks", toolbox.blocks())
        .addObject("projects", keep.projects())
        .addObject("organisations", keep.organisations());
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
