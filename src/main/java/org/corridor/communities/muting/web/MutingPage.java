package org.corridor.communities.muting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.communities.Moderated.Thing;
import org.corridor.communities.muting.domain.KeepApart;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom somebody does not want to meet. */
@Controller
class MutingPage {

  private final KeepApart apart;

  MutingPage(KeepApart apart) {
    this.apart = apart;
  }

  @GetMapping("/communities/apart")
  ModelAndView ask(HttpServletRequest request) {
    Submission sent = Submission.of(request.getParameterMap());
    return new ModelAndView("communities/muting/pages/ask")
        .addObject("thing", thing(sent))
        .addObject("kind", sent.text("kind", 40));
  }

  @PostMapping("/communities/apart")
  String keepApart(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Thing thing = thing(sent);
    apart.apart(sent.text("kind", 40), thing.id(), sent.text("deed", 10).equals("BLOCK"));
    Flash.done("communities.muting.done").on(redirect);
    return "redirect:/communities/muted";
  }

  private Thing thing(Submission sent) {
    return apart
        .thing(sent.text("kind", 40), sent.text("id", 60))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/communities/muted")
  ModelAndView mine() {
    return new ModelAndView("communities/muting/pages/muted").addObject("muted", apart.mine());
  }

  @PostMapping("/communities/muted/{other}")
  String end(@PathVariable String other, RedirectAttributes redirect) {
    UUID person = Submission.uuid(other);
    if (person == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    apart.end(new PersonId(person));
    Flash.done("communities.muting.ended").on(redirect);
    return "redirect:/communities/muted";
  }
}
