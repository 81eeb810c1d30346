package org.corridor.capacities.needs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.corridor.capacities.asks.PeopleToAsk;
import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.KeepNeeds;
import org.corridor.capacities.needs.domain.Need;
import org.corridor.capacities.needs.domain.NeedChanged;
import org.corridor.capacities.needs.domain.NeedState;
import org.corridor.capacities.needs.domain.PeopleForNeed;
import org.corridor.capacities.needs.domain.ShowNeed;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One need: for everybody once it is published, and what its speakers do with it. */
@Controller
class NeedPage {

  private static final String PATH = "/needs/{id}";

  private final ShowNeed show;
  private final KeepNeeds keep;
  private final PeopleForNeed people;
  private final Texts texts;

  NeedPage(ShowNeed show, KeepNeeds keep, PeopleForNeed people, Texts texts) {
    this.show = show;
    this.keep = keep;
    this.people = people;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, Language reader) {
    return new ModelAndView("capacities/needs/pages/need")
        .addObject(
            "view",
            show.find(id(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  @GetMapping(PATH + "/people")
  ModelAndView people(@PathVariable String id, HttpServletRequest request, Language reader) {
    int limit = PeopleToAsk.limit(Submission.of(request.getParameterMap()).text("show", 3));
    return new ModelAndView("capacities/needs/pages/people")
        .addObject("view", people.best(id(id), limit, reader))
        .addObject("shown", limit);
  }

  @PostMapping(PATH + "/state")
  String become(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Need need = keep.own(id(id));
    NeedState next =
        Objects.requireNonNullElse(
            Submission.of(request.getParameterMap()).choice("state", NeedState.class),
            need.state());
    try {
      keep.become(need.id(), next);
      Flash.done("capacities.needs.now." + next.name().toLowerCase(java.util.Locale.ROOT))
          .on(redirect);
    } catch (NeedChanged e) {
      Flash.problem(
              next == NeedState.OPEN && !need.missing().isEmpty()
                  ? need.missing().get(0)
                  : "capacities.needs.meanwhile")
          .on(redirect);
    }
    return "redirect:" + need.id().path();
  }

  @GetMapping(PATH + "/delete")
  ModelAndView askDelete(@PathVariable String id, Language reader) {
    Need need = draft(id);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(reader, "capacities.needs.delete.title", "name", need.facts().title()),
                texts.text(reader, "capacities.needs.delete.text"),
                need.id().path() + "/delete",
                texts.text(reader, "capacities.needs.delete"),
                need.id().path()));
  }

  @PostMapping(PATH + "/delete")
  String delete(@PathVariable String id, RedirectAttributes redirect) {
    keep.deleteDraft(draft(id).id());
    Flash.done("capacities.needs.deleted").on(redirect);
    return "redirect:/needs/mine";
  }

  @PostMapping(PATH + "/ties")
  String tie(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    NeedId need = id(id);
    NeedId other = id(sent.text("other", 40));
    if (sent.ticked("leave")) {
      keep.untie(need, other);
      Flash.done("capacities.needs.untied").on(redirect);
    } else {
      keep.tie(need, other);
      Flash.done("capacities.needs.tied").on(redirect);
    }
    return "redirect:" + need.path() + "#group";
  }

  private Need draft(String id) {
    Need need = keep.own(id(id));
    if (need.isPublic()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return need;
  }

  static NeedId id(String typed) {
    UUID id = FormFields.known(typed);
    return new NeedId(id);
  }
}
