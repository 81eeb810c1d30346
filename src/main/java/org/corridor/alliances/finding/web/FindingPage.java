package org.corridor.alliances.finding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.alliances.finding.domain.FindPartners;
import org.corridor.alliances.finding.domain.FindPartners.Found;
import org.corridor.alliances.finding.domain.Wish;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Proposes partners for a design, or for a wish in a few words. */
@Controller
class FindingPage {

  private static final int SHOWN = 20;

  private final FindPartners find;
  private final DesignReader designs;
  private final Organisations organisations;

  FindingPage(FindPartners find, DesignReader designs, Organisations organisations) {
    this.find = find;
    this.designs = designs;
    this.organisations = organisations;
  }

  @GetMapping("/partners")
  ModelAndView show(HttpServletRequest request, @RequestParam(defaultValue = "") String design) {
    Submission sent = Submission.of(request.getParameterMap());
    Wish wish = wish(sent, design);
    @Nullable Found found = wish.isEmpty() || !sent.isValid() ? null : find.find(wish, SHOWN);
    boolean asked = request.getQueryString() != null && design.isEmpty();
    Form form = asked ? sent.form() : WishForm.fill(wish);
    ModelAndView page =
        new ModelAndView("alliances/finding/pages/partners")
            .addObject("form", form)
            .addObject("view", new FindingView(wish, found, design));
    page.setStatus(sent.isValid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private Wish wish(Submission sent, String design) {
    if (design.isEmpty()) {
      return WishForm.read(sent, organisations);
    }
    return WishForm.of(designs.read(key(design)));
  }

  private static DesignKey key(String design) {
    try {
      return new DesignKey(design);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such design", e);
    }
  }
}
