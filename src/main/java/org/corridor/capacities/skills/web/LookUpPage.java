package org.corridor.capacities.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SectorsOfConcepts;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Stewardship;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one can do, named in all languages; for everybody, and nothing of it is kept. */
@Controller
class LookUpPage {

  private static final String FIELD = "skills";
  private static final int PARTS = 12;

  private final SkillLines lines;
  private final Skills skills;
  private final SectorsOfConcepts sectors;
  private final Stewardship stewards;

  LookUpPage(SkillLines lines, Skills skills, SectorsOfConcepts sectors, Stewardship stewards) {
    this.lines = lines;
    this.skills = skills;
    this.sectors = sectors;
    this.stewards = stewards;
  }

  @GetMapping("/capacities/skills")
  ModelAndView show(HttpServletRequest request, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    SkillLines.Typed typed = lines.read(sent, FIELD, reader, reader);
    boolean ready = sent.isValid() && !typed.isAsking();
    return new ModelAndView(
            "capacities/skills/pages/look-up",
            sent.isValid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("typed", typed)
        .addObject("form", sent.form())
        .addObject("steward", stewards.amOne())
        .addObject("called", ready ? called(typed.lines(), reader) : List.of())
        .addObject(
            "unnamed",
            !ready
                ? List.of()
                : typed.lines().stream()
                    .filter(line -> line.concept() == null)
                    .map(SkillLine::words)
                    .toList());
  }

  private List<Called> called(List<SkillLine> decided, Language reader) {
    List<ConceptId> concepts =
        decided.stream().map(SkillLine::concept).filter(Objects::nonNull).toList();
    Map<ConceptId, Sector> fields = sectors.sectors(concepts);
    Relations relations = skills.relations();
    List<Called> all = new ArrayList<>();
    for (ConceptId concept : concepts) {
      Map<Language, NamedConcept> names = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        NamedConcept named = skills.named(List.of(concept), language).get(concept);
        if (named != null && named.labelled() == language) {
          names.put(language, named);
        }
      }
      List<ConceptId> parts =
          IntStream.of(relations.essential(concept.value()))
              .limit(PARTS)
              .mapToObj(ConceptId::new)
              .toList();
      all.add(
          new Called(
              names, fields.get(concept), List.copyOf(skills.named(parts, reader).values())));
    }
    return all;
  }
}
