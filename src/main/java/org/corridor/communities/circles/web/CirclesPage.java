package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.circles.domain.Bond;
import org.corridor.communities.circles.domain.FindCircles;
import org.corridor.communities.circles.domain.FindCircles.Question;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The circles that everybody may learn of, and one's own. */
@Controller
class CirclesPage {

  private static final int WORDS = 200;

  private final FindCircles find;

  CirclesPage(FindCircles find) {
    this.find = find;
  }

  @GetMapping("/circles")
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    Question question = question(asked);
    FindCircles.Found found = find.find(question, Lists.page(asked));
    return new ModelAndView("communities/circles/pages/circles")
        .addObject("question", question)
        .addObject("found", found)
        .addObject("mine", find.mine())
        .addObject("previous", found.page() > 1 ? address(question, found.page() - 1) : null)
        .addObject(
            "next", found.page() < found.pages() ? address(question, found.page() + 1) : null);
  }

  private static Question question(Submission asked) {
    String words = asked.text("q", WORDS);
    String country = asked.text("country", 2);
    return new Question(
        words.length() > WORDS ? words.substring(0, WORDS) : words,
        asked.choice("bond", Bond.class),
        Countries.codes().contains(country) ? country : "");
  }

  private static String address(Question question, int page) {
    return new Address("/circles")
        .with("q", question.words())
        .with("bond", question.bond() == null ? "" : question.bond().name())
        .with("country", question.country())
        .with("page", page > 1 ? String.valueOf(page) : "")
        .toString();
  }
}
