package org.corridor.projects.registry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.knowledge.Capital;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Project;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.Story;
import org.jspecify.annotations.Nullable;

/** A project as programs get it. Texts are given in each language they exist in, by its code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Project")
record ProjectAnswer(
    @Schema(example = "moldova-30") String id,
    @Schema(example = "Moldova-30") String code,
    @Schema(description = "The programme it is known from", example = "jmdi") String source,
    @Schema(description = "Path of its page") String page,
    Map<String, String> title,
    Map<String, String> summary,
    Countries countries,
    @Schema(description = "Origin and residence", example = "MD-IT") List<String> corridors,
    List<Place> places,
    @Schema(description = "Our reading of the handbook") String theme,
    @Schema(description = "Our reading of the handbook") List<String> capitals,
    @Schema(description = "Ids of building blocks; our reading of the handbook")
        List<String> blocks,
    @Schema(description = "Our reading of the handbook") List<String> targetGroups,
    List<Partner> partners,
    Reading reading,
    @Schema(description = "What it learned; given for a single project")
        @Nullable Learned learned) {

  /** ISO 3166-1 alpha-2 codes. */
  @Schema(name = "ProjectCountries")
  record Countries(List<String> origin, List<String> residence) {}

  /** Coordinates are approximate. */
  @Schema(name = "ProjectPlace")
  record Place(
      String name,
      String country,
      @Schema(allowableValues = {"origin", "residence"}) String end,
      double latitude,
      double longitude) {}

  @Schema(name = "ProjectPartner")
  record Partner(String organisation, String name, String country, String kind) {}

  /** What themes, capitals, blocks and target groups rest on. */
  @Schema(name = "ProjectReading")
  record Reading(
      @Schema(allowableValues = {"text-box", "chapter-mention", "title-only"}) String basis,
      Map<String, String> note) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProjectLearned")
  record Learned(
      List<String> bonds,
      @Schema(description = "Sections of the handbook") List<String> mentions,
      @Schema(description = "Text box of the handbook") @Nullable Integer textBox,
      List<Statement> whatWorked,
      List<Difficulty> difficulties,
      @Nullable Map<String, String> sustainability,
      @Nullable Map<String, String> replicable) {}

  @Schema(name = "ProjectStatement")
  record Statement(Map<String, String> text, String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProjectDifficulty")
  record Difficulty(
      String kind, Map<String, String> text, @Nullable Map<String, String> met, String source) {}

  static ProjectAnswer of(ProjectFacts facts) {
    return of(facts, null);
  }

  static ProjectAnswer of(Project project) {
    return of(project.facts(), learned(project.story()));
  }

  private static ProjectAnswer of(ProjectFacts facts, @Nullable Learned learned) {
    return new ProjectAnswer(
        facts.slug(),
        facts.code(),
        facts.source(),
        Cards.path(facts),
        texts(facts.title()),
        texts(facts.summary()),
        new Countries(facts.origin(), facts.residence()),
        facts.corridors().stream().map(Corridor::code).toList(),
        facts.places().stream().map(ProjectAnswer::place).toList(),
        facts.theme(),
        facts.capitals().stream().map(Capital::code).toList(),
        facts.blocks(),
        facts.targetGroups(),
        facts.partners().stream()
            .map(
                partner ->
                    new Partner(
                        partner.organisation().toString(),
                        partner.name(),
                        partner.country(),
                        partner.kind().code()))
            .toList(),
        new Reading(facts.reading().basis(), texts(facts.reading().note())),
        learned);
  }

  private static Place place(ProjectFacts.Place place) {
    return new Place(
        place.name(),
        place.country(),
        place.atOrigin() ? "origin" : "residence",
        place.latitude(),
        place.longitude());
  }

  private static Learned learned(Story story) {
    return new Learned(
        story.bonds(),
        story.mentions(),
        story.textBox(),
        story.whatWorked().stream()
            .map(statement -> new Statement(texts(statement.text()), statement.source()))
            .toList(),
        story.difficulties().stream()
            .map(
                difficulty ->
                    new Difficulty(
                        difficulty.kind().code(),
                        texts(difficulty.text()),
                        textsOrNull(difficulty.met()),
                        difficulty.source()))
            .toList(),
        textsOrNull(story.sustainability()),
        textsOrNull(story.replicable()));
  }

  private static @Nullable Map<String, String> textsOrNull(@Nullable LocalText text) {
    return text == null ? null : texts(text);
  }

  private static Map<String, String> texts(LocalText text) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String words = text.texts().get(language);
      if (words != null) {
        texts.put(language.code(), words);
      }
    }
    return texts;
  }
}
