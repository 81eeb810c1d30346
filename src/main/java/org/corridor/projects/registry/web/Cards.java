package org.corridor.projects.registry.web;

import java.util.List;
import java.util.Locale;
import org.corridor.knowledge.Capital;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.platform.text.Texts;
import org.corridor.projects.LikeProjects.Shared;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.ProjectRegistry.Reason;
import org.corridor.projects.registry.domain.ProjectRegistry.Similar;
import org.springframework.stereotype.Component;

/** Turns projects into cards. */
@Component
class Cards {

  private static final int MOST_REASONS = 3;

  private final FacetNames names;
  private final Texts texts;

  Cards(FacetNames names, Texts texts) {
    this.names = names;
    this.texts = texts;
  }

  CardView card(ProjectFacts facts, Language reader) {
    return card(facts, List.of(), reader);
  }

  CardView card(Similar similar, Language reader) {
    return card(similar.project(), shared(similar, reader), reader);
  }

  /** What they have in common, at most three sorts of things. */
  List<Shared> shared(Similar similar, Language reader) {
    return similar.reasons().stream()
        .limit(MOST_REASONS)
        .map(reason -> shared(reason, similar.project().partners(), reader))
        .toList();
  }

  private CardView card(ProjectFacts facts, List<Shared> reasons, Language reader) {
    return new CardView(
        path(facts),
        facts.code(),
        facts.title(),
        facts.summary(),
        where(facts, reader),
        facts.capitals().stream().map(Capital::code).toList(),
        facts.blocks().stream().map(block -> names.name(Facet.BLOCK, block, reader)).toList(),
        reasons);
  }

  /** Its corridors; the countries of a project whose ends are not both known. */
  private List<String> where(ProjectFacts facts, Language reader) {
    return facts.corridors().isEmpty()
        ? facts.countries().stream()
            .map(country -> names.name(Facet.COUNTRY, country, reader).text())
            .toList()
        : facts.corridors().stream()
            .map(corridor -> names.name(Facet.CORRIDOR, corridor.code(), reader).text())
            .toList();
  }

  static String path(ProjectFacts facts) {
    return "/projects/" + facts.slug();
  }

  Shared shared(Reason reason, List<ProjectFacts.Partner> partners, Language reader) {
    int count = reason.values().size();
    String label =
        texts.text(
            reader,
            "projects.registry.similar." + reason.tie().toLowerCase(Locale.ROOT),
            "count",
            count);
    List<Wording> things =
        reason.values().stream().map(value -> name(reason.tie(), value, partners, reader)).toList();
    return new Shared(label, things);
  }

  private Wording name(
      String tie, String value, List<ProjectFacts.Partner> partners, Language reader) {
    return switch (tie) {
      case "block" -> names.name(Facet.BLOCK, value, reader);
      case "group" -> names.name(Facet.GROUP, value, reader);
      case "corridor" -> names.name(Facet.CORRIDOR, value, reader);
      case "partner" ->
          partners.stream()
              .filter(partner -> partner.organisation().toString().equals(value))
              .map(partner -> new Wording(partner.name(), reader))
              .findFirst()
              .orElse(new Wording(value, reader));
      default -> names.name(Facet.COUNTRY, value, reader);
    };
  }
}
