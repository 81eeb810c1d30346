package org.corridor.projects.registry.web;

import java.util.List;
import java.util.Optional;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationSection;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.platform.text.Texts;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists an organisation's projects on its page. */
@Component
@Order(100)
class ProjectsOfOrganisation implements OrganisationSection {

  private final ProjectRegistry registry;
  private final Cards cards;
  private final Texts texts;

  ProjectsOfOrganisation(ProjectRegistry registry, Cards cards, Texts texts) {
    this.registry = registry;
    this.cards = cards;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(OrganisationId organisation, Language reader) {
    List<Entry> entries =
        registry.of(organisation).stream().map(facts -> entry(facts, reader)).toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(texts.text(reader, "projects.registry.title"), entries));
  }

  private Entry entry(ProjectFacts facts, Language reader) {
    Wording title = facts.title().in(reader);
    String corridors = String.join(", ", cards.card(facts, reader).corridors());
    return new Entry(
        title.text(), title.language(), Cards.path(facts), facts.code() + " · " + corridors);
  }
}
