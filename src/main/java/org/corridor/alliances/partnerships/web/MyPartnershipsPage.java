package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.domain.JoinPartnership;
import org.corridor.alliances.partnerships.domain.MyPartnerships;
import org.corridor.alliances.partnerships.domain.PartnershipDraft;
import org.corridor.alliances.partnerships.domain.Refused;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partnerships one has a seat in, and those that ask for one's organisation. */
@Controller
class MyPartnershipsPage {

  private final MyPartnerships mine;
  private final JoinPartnership join;

  MyPartnershipsPage(MyPartnerships mine, JoinPartnership join) {
    this.mine = mine;
    this.join = join;
  }

  @GetMapping("/partnerships")
  ModelAndView show() {
    return page(Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/partnerships/{partnership}/accept")
  ModelAndView accept(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String called = sent.required("called", PartnershipDraft.CALLED);
    if (!sent.isValid()) {
      return page(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      join.accept(id, called);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:/partnerships");
    }
    Flash.done("alliances.partnership.joined").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private ModelAndView page(Form form, HttpStatus status) {
    List<JoinPartnership.Offer> asked = join.asked();
    ModelAndView page =
        new ModelAndView("alliances/partnerships/pages/my-partnerships")
            .addObject("mine", mine.list())
            .addObject("asked", asked)
            .addObject("form", form);
    page.setStatus(status);
    return page;
  }
}
