package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Phase;
import org.corridor.communities.consultations.domain.KeepConsultations;
import org.corridor.communities.consultations.domain.NoConsultation;
import org.corridor.communities.consultations.domain.ReadConsultations;
import org.corridor.communities.consultations.domain.ReadConsultations.Row;
import org.corridor.communities.consultations.domain.ReadConsultations.View;
import org.corridor.communities.writing.Found;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All consultations, and one of them with what was answered and what comes of it. */
@Controller
class ConsultationPage {

  static final String PATH = "/consultations";
  static final String PAGES = "communities/consultations/pages/";
  private static final List<String> PHASES = List.of("open", "coming", "ended");

  private final ReadConsultations read;
  private final KeepConsultations keep;

  ConsultationPage(ReadConsultations read, KeepConsultations keep) {
    this.read = read;
    this.keep = keep;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String words = Lists.words(asked);
    String phase = Lists.filter(asked, "phase", PHASES);
    String country = Lists.filter(asked, "country", Countries.codes());
    String language =
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList());
    Found<Row> found = read.find(words, phase(phase), country, language, Lists.page(asked));
    return new ModelAndView(PAGES + "list")
        .addObject("form", asked.form())
        .addObject("asked", !(words + phase + country + language).isEmpty())
        .addObject("found", found)
        .addObject("previous", found.page() > 1 ? address(asked, found.page() - 1) : null)
        .addObject("next", found.page() < found.pages() ? address(asked, found.page() + 1) : null);
  }

  private static @Nullable Phase phase(String code) {
    return Stream.of(Phase.values())
        .filter(one -> Submission.code(one).equals(code))
        .findFirst()
        .orElse(null);
  }

  private static String address(Submission asked, int page) {
    return Lists.address(PATH, asked, page, "q", "phase", "country", "language");
  }

  @GetMapping(PATH + "/mine")
  ModelAndView mine() {
    return new ModelAndView(PAGES + "mine")
        .addObject("names", keep.names())
        .addObject("rows", keep.mine().stream().map(read::row).toList());
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String id, Language reader) {
    View view = read.show(id(id));
    return page(view, AnswerForm.of(view.mine(), reader));
  }

  static ModelAndView page(View view, Form form) {
    return new ModelAndView(PAGES + "consultation").addObject("view", view).addObject("form", form);
  }

  static ConsultationId id(String typed) {
    return new ConsultationId(uuid(typed));
  }

  static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoConsultation();
    }
    return id;
  }
}
