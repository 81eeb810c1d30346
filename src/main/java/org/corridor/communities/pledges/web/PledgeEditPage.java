package org.corridor.communities.pledges.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.pledges.PledgeOccasion.Occasion;
import org.corridor.communities.pledges.domain.OccasionRef;
import org.corridor.communities.pledges.domain.Pledge;
import org.corridor.communities.pledges.domain.PledgeKind;
import org.corridor.communities.pledges.domain.PledgeRefused;
import org.corridor.communities.pledges.domain.PledgeText;
import org.corridor.communities.pledges.domain.ShowPledges;
import org.corridor.communities.pledges.domain.WritePledges;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a pledge. */
@Controller
class PledgeEditPage {

  private final WritePledges write;
  private final ShowPledges show;
  private final Clock clock;

  PledgeEditPage(WritePledges write, ShowPledges show, Clock clock) {
    this.write = write;
    this.show = show;
    this.clock = clock;
  }

  @GetMapping("/pledges/new")
  ModelAndView ask(@RequestParam(defaultValue = "") String occasion, Language reader) {
    return page(null, PledgeForm.empty(reader, occasion), PledgeId.create().toString(), 0);
  }

  @PostMapping("/pledges/new")
  ModelAndView add(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    PledgeId id = new PledgeId(sent.id("id"));
    PledgeKind kind = sent.choice("kind", PledgeKind.class);
    if (kind == null) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    PledgeText text =
        PledgeForm.read(sent, kind == null ? PledgeKind.CHARTER : kind, LocalDate.now(clock));
    OccasionRef occasion = occasion(sent);
    if (kind == null || text == null || !sent.isValid()) {
      return wrong(page(null, sent.form(), id.toString(), 0));
    }
    write.draft(id, kind, occasion, text);
    Flash.done("communities.pledges.drafted").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private @Nullable OccasionRef occasion(Submission sent) {
    String typed = sent.text("occasion", 100);
    if (typed.isEmpty()) {
      return null;
    }
    List<Occasion> mine = show.occasions(OccasionRef.read(typed));
    if (mine.stream().noneMatch(one -> one.key().equals(typed))) {
      sent.problem("occasion", "platform.form.unknown-choice", Map.of());
    }
    return OccasionRef.read(typed).orElse(null);
  }

  @GetMapping("/pledges/{id}/edit")
  ModelAndView edit(@PathVariable UUID id) {
    Pledge pledge = write.own(new PledgeId(id));
    return page(pledge, PledgeForm.fill(pledge.draft()), id.toString(), pledge.revision());
  }

  @PostMapping("/pledges/{id}/edit")
  ModelAndView save(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Pledge pledge = write.own(new PledgeId(id));
    Submission sent = Submission.of(request.getParameterMap());
    PledgeText text = PledgeForm.read(sent, pledge.kind(), LocalDate.now(clock));
    if (text == null) {
      return wrong(page(pledge, sent.form(), id.toString(), sent.base()));
    }
    try {
      write.edit(pledge.id(), text, sent.base());
    } catch (PledgeRefused refused) {
      Pledge now = write.own(pledge.id());
      sent.problem("", refused.why().text(), Map.of());
      ModelAndView again =
          page(now, sent.form(), id.toString(), now.revision()).addObject("theirs", now.draft());
      again.setStatus(HttpStatus.CONFLICT);
      return again;
    }
    Flash.done("communities.pledges.saved").on(redirect);
    return new ModelAndView("redirect:" + pledge.id().path());
  }

  private ModelAndView page(@Nullable Pledge pledge, Form form, String id, int base) {
    return new ModelAndView("communities/pledges/pages/pledge-form")
        .addObject("pledge", pledge)
        .addObject("form", form)
        .addObject("id", id)
        .addObject("base", base)
        .addObject("occasions", show.occasions(OccasionRef.read(form.value("occasion"))));
  }

  private static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
