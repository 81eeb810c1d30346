package org.corridor.communities.showcase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.KeepShowcase;
import org.corridor.communities.showcase.domain.NeedKind;
import org.corridor.communities.showcase.domain.ShowcaseRefused;
import org.corridor.communities.showcase.domain.SupportNeed;
import org.corridor.communities.showcase.domain.SupportOffer;
import org.corridor.communities.showcase.domain.SupportProjects;
import org.corridor.communities.showcase.domain.SupportProjects.Line;
import org.corridor.communities.showcase.domain.SupportProjects.Offered;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offering support for a need, and answering. */
@Controller
class SupportPage {

  private static final String OFFER = "/showcase/{id}/needs/{need}/offer";

  private final SupportProjects support;
  private final KeepShowcase keep;

  SupportPage(SupportProjects support, KeepShowcase keep) {
    this.support = support;
    this.keep = keep;
  }

  @GetMapping(OFFER)
  ModelAndView ask(
      @PathVariable String id, @PathVariable String need, RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    UUID name = UUID.randomUUID();
    try {
      return page(
          support.about(known, ShowcaseAddress.uuid(need), name),
          Form.builder().put("offer", name).build());
    } catch (ShowcaseRefused refused) {
      return refused(known, refused, redirect);
    }
  }

  @PostMapping(OFFER)
  ModelAndView offer(
      @PathVariable String id,
      @PathVariable String need,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    UUID name = sent.id("offer");
    try {
      Line line = support.about(known, ShowcaseAddress.uuid(need), name);
      Offered offered = read(sent, line.need());
      if (offered == null) {
        ModelAndView again = page(line, sent.form());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
      }
      support.offer(known, name, offered);
      Flash.done("communities.showcase.offered").on(redirect);
      return new ModelAndView("redirect:/showcase/offers");
    } catch (ShowcaseRefused refused) {
      return refused(known, refused, redirect);
    }
  }

  private static @Nullable Offered read(Submission sent, @Nullable SupportNeed need) {
    boolean money = need != null && need.kind() == NeedKind.MONEY;
    BigDecimal quantity =
        sent.decimal(
            "quantity",
            money ? SupportNeed.LEAST : BigDecimal.ONE,
            SupportNeed.MOST,
            money ? SupportNeed.DECIMALS : 0);
    if (need != null && need.quantity() != null && sent.text("quantity", 40).isEmpty()) {
      sent.problem("quantity", "platform.form.required", Map.of());
    }
    UUID circle = Submission.uuid(sent.text("circle", 40));
    String byname = sent.text("byname", SupportOffer.LINE);
    Offered offered =
        need == null
            ? null
            : new Offered(
                need.id(),
                circle == null ? null : new CircleId(circle),
                quantity,
                sent.required("words", SupportOffer.WORDS),
                sent.required("contact", SupportOffer.CONTACT),
                byname);
    return sent.isValid() ? offered : null;
  }

  private ModelAndView page(Line line, Form form) {
    return new ModelAndView("communities/showcase/pages/offer")
        .addObject("line", line)
        .addObject("form", form)
        .addObject("circles", support.circles());
  }

  @GetMapping("/showcase/offers")
  ModelAndView mine() {
    return new ModelAndView("communities/showcase/pages/my-offers")
        .addObject("all", support.mine());
  }

  @PostMapping("/showcase/offers/{offer}/back")
  String takeBack(@PathVariable String offer, RedirectAttributes redirect) {
    try {
      support.takeBack(ShowcaseAddress.uuid(offer));
      Flash.done("communities.showcase.saved").on(redirect);
    } catch (ShowcaseRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:/showcase/offers";
  }

  @GetMapping("/showcase/{id}/offers")
  ModelAndView all(@PathVariable String id) {
    ShowcaseId known = ShowcaseAddress.id(id);
    return new ModelAndView("communities/showcase/pages/offers")
        .addObject("project", keep.own(known))
        .addObject("all", support.offersFor(known));
  }

  @PostMapping("/showcase/{id}/offers/{offer}")
  String answer(
      @PathVariable String id,
      @PathVariable String offer,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    SupportOffer.State next = sent.choice("to", SupportOffer.State.class);
    String told = sent.text("answer", SupportOffer.WORDS);
    try {
      if (next == null || !sent.isValid()) {
        throw new ShowcaseRefused(ShowcaseRefused.Why.NOT_NOW);
      }
      support.answer(known, ShowcaseAddress.uuid(offer), next, told);
      Flash.done("communities.showcase.saved").on(redirect);
    } catch (ShowcaseRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + known.path() + "/offers";
  }

  private static ModelAndView refused(
      ShowcaseId id, ShowcaseRefused refused, RedirectAttributes redirect) {
    Flash.problem(refused.why().text()).on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }
}
