package org.corridor.communities.showcase.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.showcase.domain.ReadShowcase;
import org.corridor.communities.showcase.domain.ReadShowcase.Listed;
import org.corridor.communities.showcase.domain.ShowcaseQuestion;
import org.corridor.communities.writing.web.Lists;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All projects that want support, narrowed down. */
@Controller
class ShowcasePage {

  static final String PATH = "/showcase";

  private final ReadShowcase read;
  private final Toolbox toolbox;

  ShowcasePage(ReadShowcase read, Toolbox toolbox) {
    this.read = read;
    this.toolbox = toolbox;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    ShowcaseQuestion question =
        ShowcaseAddress.read(asked, toolbox.blocks().stream().map(Block::id).toList());
    Listed view = read.find(question, Lists.page(asked));
    int page = view.found().page();
    return new ModelAndView("communities/showcase/pages/list")
        .addObject("form", asked.form())
        .addObject("asked", question.asksAnything())
        .addObject("view", view)
        .addObject("blocks", toolbox.blocks())
        .addObject("feed", ShowcaseAddress.of("/showcase.atom", asked, 1))
        .addObject("csv", ShowcaseAddress.of("/showcase.csv", asked, 1))
        .addObject("previous", page > 1 ? ShowcaseAddress.of(PATH, asked, page - 1) : null)
        .addObject(
            "next", page < view.found().pages() ? ShowcaseAddress.of(PATH, asked, page + 1) : null);
  }
}
