package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.corridor.people.groups.domain.JoinByCampaign;
import org.corridor.people.groups.domain.JoinByCampaign.View;
import org.corridor.people.groups.domain.SourceCode;
import org.corridor.people.groups.domain.Standing;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the address of a campaign leads. Of a visitor it sets no cookie and keeps nothing but one
 * more opening of the source; it holds no form for them, since a form needs a cookie.
 */
@Controller
class JoinPage {

  private static final String PATH = "/join/{code}";

  private final JoinByCampaign join;

  JoinPage(JoinByCampaign join) {
    this.join = join;
  }

  @GetMapping(PATH)
  ModelAndView open(
      @PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    View view = find(code);
    if (isOpening(request)) {
      join.opened(view.code());
    }
    return page(view, response);
  }

  /** Where one comes back to after signing in or up. */
  @GetMapping(PATH + "/in")
  ModelAndView comeBack(
      @PathVariable String code, RedirectAttributes redirect, HttpServletResponse response) {
    View view = find(code);
    Standing standing = view.standing();
    if (standing == null) {
      return page(view, response);
    }
    return in(view, standing, redirect);
  }

  @PostMapping(PATH)
  ModelAndView join(@PathVariable String code, Language reader, RedirectAttributes redirect) {
    View view = find(code);
    Optional<View> joined = join.join(view.code(), reader);
    Standing standing = joined.map(View::standing).orElse(null);
    if (standing == null) {
      return new ModelAndView("redirect:" + view.code().arriving());
    }
    return in(view, standing, redirect);
  }

  private static ModelAndView in(View view, Standing standing, RedirectAttributes redirect) {
    Flash.done(standing.belongs() ? "people.group.joined" : "people.group.asked").on(redirect);
    return new ModelAndView("redirect:" + view.groupPath());
  }

  /** Programs that look before somebody opens it do not count. */
  private static boolean isOpening(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null;
  }

  private static ModelAndView page(View view, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    ModelAndView page = new ModelAndView("people/groups/pages/join").addObject("view", view);
    page.setStatus(view.running() ? HttpStatus.OK : HttpStatus.GONE);
    return page;
  }

  private View find(String code) {
    return SourceCode.of(code).flatMap(join::look).orElseThrow(GroupPage::notFound);
  }
}
