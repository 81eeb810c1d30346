package org.corridor.communities.experiences.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.communities.experiences.domain.ReadExperiences;
import org.corridor.communities.experiences.domain.ReadExperiences.Question;
import org.corridor.communities.experiences.domain.ReadExperiences.View;
import org.corridor.communities.writing.web.Lists;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All that members told, narrowed down by words, block, country and language. */
@Controller
class ExperiencesPage {

  static final String PATH = "/experiences";

  private final ReadExperiences read;
  private final Toolbox toolbox;

  ExperiencesPage(ReadExperiences read, Toolbox toolbox) {
    this.read = read;
    this.toolbox = toolbox;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    Question question =
        new Question(
            Lists.words(asked),
            Lists.filter(asked, "block", toolbox.blocks().stream().map(Block::id).toList()),
            Lists.filter(asked, "country", Countries.codes()),
            Lists.filter(
                asked, "language", Stream.of(Language.values()).map(Language::code).toList()));
    View view = read.find(question, Lists.page(asked));
    int page = view.found().page();
    return new ModelAndView("communities/experiences/pages/list")
        .addObject("form", asked.form())
        .addObject("asked", question.asksAnything())
        .addObject("view", view)
        .addObject("blocks", toolbox.blocks())
        .addObject("previous", page > 1 ? address(asked, page - 1) : null)
        .addObject("next", page < view.found().pages() ? address(asked, page + 1) : null);
  }

  private static String address(Submission asked, int page) {
    return Lists.address(
        PATH, asked, page, List.of("q", "block", "country", "language").toArray(String[]::new));
  }
}
