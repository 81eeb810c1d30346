package org.corridor.communities.trainings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.NoTraining;
import org.corridor.communities.trainings.domain.ReadTrainings;
import org.corridor.communities.trainings.domain.Training;
import org.corridor.communities.writing.Found;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All trainings, one of them, and whether a certificate is genuine. */
@Controller
class TrainingPage {

  static final String PATH = "/trainings";
  static final String PAGES = "communities/trainings/pages/";

  private final ReadTrainings read;

  TrainingPage(ReadTrainings read) {
    this.read = read;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String words = Lists.words(asked);
    String country = Lists.filter(asked, "country", Countries.codes());
    String language =
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList());
    Found<Training> found = read.find(words, country, language, Lists.page(asked));
    return new ModelAndView(PAGES + "list")
        .addObject("form", asked.form())
        .addObject("asked", !(words + country + language).isEmpty())
        .addObject("found", found)
        .addObject("previous", found.page() > 1 ? address(asked, found.page() - 1) : null)
        .addObject("next", found.page() < found.pages() ? address(asked, found.page() + 1) : null);
  }

  private static String address(Submission asked, int page) {
    return Lists.address(PATH, asked, page, "q", "country", "language");
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String id) {
    return new ModelAndView(PAGES + "training").addObject("one", read.show(id(id)));
  }

  @GetMapping("/certificates/{number}")
  ModelAndView check(@PathVariable String number) {
    return new ModelAndView(PAGES + "certificate").addObject("one", read.certificate(number));
  }

  static TrainingId id(String typed) {
    return new TrainingId(uuid(typed));
  }

  static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoTraining();
    }
    return id;
  }
}
