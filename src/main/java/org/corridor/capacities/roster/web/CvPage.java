package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.capacities.roster.domain.ChangedElsewhere;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.capacities.roster.domain.KnownSkill;
import org.corridor.capacities.roster.domain.TooManySkills;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The short way for whoever has a CV: it is read, and its owner chooses what of it holds. Nothing
 * of the file is kept; what was found stands in the page only, until it is taken.
 */
@Controller
class CvPage {

  static final String PATH = MyEntryPage.PATH + "/cv";
  private static final String FOUND = "found";

  private final KeepEntry keep;
  private final CvReading cvs;
  private final Skills skills;

  CvPage(KeepEntry keep, CvReading cvs, Skills skills) {
    this.keep = keep;
    this.cvs = cvs;
    this.skills = skills;
  }

  @GetMapping(PATH)
  ModelAndView ask(@RequestParam(defaultValue = "") String source, Language reader) {
    Form form = Form.builder().put("written", reader.name()).build();
    return page(
        new CvView(keep.mine(reader), reader, List.of(), FormOf.source(source)),
        form,
        HttpStatus.OK);
  }

  @PostMapping(PATH)
  ModelAndView read(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language reader)
      throws IOException {
    Submission sent = Submission.of(request.getParameterMap());
    Entry mine = keep.mine(reader);
    Language written = FormOf.written(sent, reader);
    String source = FormOf.source(sent.text("source", Integer.MAX_VALUE));
    if (file == null || file.isEmpty() && Objects.toString(file.getOriginalFilename()).isBlank()) {
      sent.problem("file", "capacities.roster.cv.none", Map.of());
    }
    List<CvReading.Proposal> found = List.of();
    if (sent.isValid() && file != null) {
      try {
        found = cvs.read(file.getBytes(), written, reader);
        if (found.isEmpty()) {
          sent.problem("file", "capacities.roster.cv.nothing", Map.of());
        }
      } catch (CvRefused refused) {
        Problem problem = refused.problem("file");
        sent.problem(problem.field(), problem.message(), problem.args());
      }
    }
    return page(
        new CvView(mine, written, offers(found, written, mine), source),
        sent.form(),
        sent.isValid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static List<CvView.Offer> offers(
      List<CvReading.Proposal> found, Language written, Entry mine) {
    return found.stream()
        .map(
            one ->
                offer(
                    one.words(),
                    one.words().equals(one.concept().label()) ? one.concept().labelled() : written,
                    one.concept(),
                    mine))
        .toList();
  }

  private static CvView.Offer offer(
      String words, Language written, NamedConcept concept, Entry mine) {
    boolean known =
        mine.skills().stream().anyMatch(skill -> concept.id().equals(skill.line().concept()));
    return new CvView.Offer(words, written, concept, known);
  }

  @PostMapping(PATH + "/take")
  ModelAndView take(HttpServletRequest request, RedirectAttributes redirect, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    Entry mine = keep.mine(reader);
    Language written = FormOf.written(sent, reader);
    String source = FormOf.source(sent.text("source", Integer.MAX_VALUE));
    List<Sent> rows = sent.rows(FOUND, KnownSkill.MOST, CvPage::sent);
    List<CvView.Offer> offers = offers(rows, mine, reader);
    Set<ConceptId> taken =
        rows.stream().filter(Sent::take).map(Sent::concept).collect(Collectors.toSet());
    List<SkillLine> lines =
        offers.stream()
            .filter(offer -> taken.contains(offer.concept().id()))
            .map(offer -> new SkillLine(offer.words(), offer.written(), offer.concept().id()))
            .toList();
    if (lines.isEmpty()) {
      sent.problem(FOUND, "capacities.roster.cv.choose", Map.of());
    }
    if (sent.isValid()) {
      try {
        int added = add(lines, written, source);
        Flash.done("capacities.roster.cv.added").with(Map.of("count", added)).on(redirect);
        return new ModelAndView("redirect:" + Steps.DETAILS.path());
      } catch (TooManySkills many) {
        sent.problem(
            FOUND,
            "capacities.roster.cv.too-many",
            Map.of("most", KnownSkill.MOST, "would", many.would()));
      }
    }
    return page(
        new CvView(mine, written, offers, source), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** What is only added overwrites nothing, so whoever was overtaken adds to what is there now. */
  private int add(List<SkillLine> lines, Language written, String source) {
    try {
      return keep.add(lines, written, source);
    } catch (ChangedElsewhere faster) {
      return keep.add(lines, written, source);
    }
  }

  /** What was sent of one offer. */
  private record Sent(
      String words, @Nullable Language written, @Nullable ConceptId concept, boolean take) {}

  private static Sent sent(Submission row) {
    Integer concept = row.whole("concept", 1, Integer.MAX_VALUE);
    return new Sent(
        row.text("words", SkillLine.LONGEST),
        row.choice("written", Language.class),
        concept == null ? null : new ConceptId(concept),
        row.ticked("take"));
  }

  private List<CvView.Offer> offers(List<Sent> rows, Entry mine, Language reader) {
    Map<ConceptId, NamedConcept> named =
        skills.named(
            rows.stream().map(Sent::concept).filter(Objects::nonNull).distinct().toList(), reader);
    return rows.stream()
        .filter(row -> row.concept() != null && named.containsKey(row.concept()))
        .filter(row -> !row.words().isBlank())
        .filter(row -> row.words().codePointCount(0, row.words().length()) <= SkillLine.LONGEST)
        .map(
            row ->
                offer(
                    row.words(),
                    Objects.requireNonNullElse(row.written(), reader),
                    Objects.requireNonNull(named.get(row.concept())),
                    mine))
        .toList();
  }

  private static ModelAndView page(CvView view, Form form, HttpStatus status) {
    return new ModelAndView("capacities/roster/pages/cv", status)
        .addObject("view", view)
        .addObject("form", form);
  }
}
