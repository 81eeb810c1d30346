package org.corridor.projects.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.chart.Profile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.KnownOfDesign;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.review.Dimension;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.ReviewDesign;
import org.corridor.projects.review.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the handbook's experience says about a design, to whoever may open it. */
@Controller
class ReviewPage {

  private final DesignDesk desk;
  private final ReviewDesign review;
  private final Texts texts;
  private final List<KnownOfDesign> knowers;

  ReviewPage(DesignDesk desk, ReviewDesign review, Texts texts, List<KnownOfDesign> knowers) {
    this.knowers = knowers;
    this.desk = desk;
    this.review = review;
    this.texts = texts;
  }

  @GetMapping("/designs/{key}/review")
  ModelAndView show(
      DesignKey key,
      @RequestParam(name = "show", defaultValue = "") String show,
      @RequestParam(name = "side", defaultValue = "") String side,
      Language language) {
    Design design = desk.open(key);
    Review found = review.review(design.content(), language);
    ReviewView view =
        new ReviewView(
            design,
            found,
            Show.of(show),
            Dimension.of(side),
            profile(found, "/designs/" + key, language),
            knowers.stream().flatMap(knower -> knower.about(key, language).stream()).toList());
    return new ModelAndView("projects/review/pages/review", "view", view);
  }

  /** What the design shows by now; open questions are only counted, in the description. */
  private Profile profile(Review found, String address, Language language) {
    Review answered =
        new Review(found.findings().stream().filter(finding -> !finding.open()).toList());
    List<Profile.Dimension> dimensions =
        Stream.of(Dimension.values())
            .map(
                dimension ->
                    new Profile.Dimension(
                        texts.text(language, "projects.review.dimension." + dimension.code()),
                        answered.count(dimension, Severity.STRENGTH),
                        answered.count(dimension, Severity.ADVICE),
                        answered.count(dimension, Severity.GAP),
                        address + "/review?side=" + dimension.code()))
            .toList();
    String description =
        texts.text(
            language,
            "projects.review.profile.text",
            "strengths",
            answered.of(Severity.STRENGTH).size(),
            "advice",
            answered.of(Severity.ADVICE).size(),
            "gaps",
            answered.of(Severity.GAP).size(),
            "open",
            found.open().size());
    return new Profile(texts.text(language, "projects.review.profile"), description, dimensions);
  }
}
