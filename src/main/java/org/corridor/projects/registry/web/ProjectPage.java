package org.corridor.projects.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.ThreatKind;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.corridor.projects.PastProjectSection;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.Project;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One project: what it is, what it learned, and which others are like it. */
@Controller
class ProjectPage {

  private static final int SIMILAR = 4;

  private final ProjectRegistry registry;
  private final Organisations organisations;
  private final Toolbox toolbox;
  private final FacetNames names;
  private final Cards cards;
  private final Maps maps;
  private final List<PastProjectSection> sections;

  ProjectPage(
      ProjectRegistry registry,
      Organisations organisations,
      Toolbox toolbox,
      FacetNames names,
      Cards cards,
      Maps maps,
      List<PastProjectSection> sections) {
    this.registry = registry;
    this.organisations = organisations;
    this.toolbox = toolbox;
    this.names = names;
    this.cards = cards;
    this.maps = maps;
    this.sections = sections;
  }

  /** A code as people write it ({@code Cape Verde-7}) leads to the project too. */
  @GetMapping("/projects/{slug}")
  String show(@PathVariable String slug, Language reader, Model model) {
    String exact = Case.idOf(slug);
    if (!exact.equals(slug) && exact.length() < slug.length() + 2 && !exact.isEmpty()) {
      return "redirect:/projects/" + exact;
    }
    Project project =
        registry.project(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("view", view(project, reader));
    return "projects/registry/pages/project";
  }

  private ProjectView view(Project project, Language reader) {
    ProjectFacts facts = project.facts();
    return new ProjectView(
        facts,
        project.story(),
        maps.of(facts, facts.title().text(reader), reader).orElse(null),
        facts.corridors().stream()
            .map(Corridor::code)
            .map(code -> choice(Facet.CORRIDOR, code, reader))
            .toList(),
        facts.countries().stream().map(code -> choice(Facet.COUNTRY, code, reader)).toList(),
        facts.targetGroups().stream().map(code -> choice(Facet.GROUP, code, reader)).toList(),
        partners(facts),
        facts.blocks().stream().flatMap(this::block).toList(),
        difficulties(project.story()),
        source(project.story()),
        registry.similar(facts.slug(), SIMILAR).stream()
            .map(similar -> cards.card(similar, reader))
            .toList(),
        sections.stream()
            .flatMap(section -> section.about(facts.code(), reader).stream())
            .toList());
  }

  private ProjectView.Choice choice(Facet facet, String code, Language reader) {
    return new ProjectView.Choice(names.name(facet, code, reader), ListAddress.of(facet, code));
  }

  private List<ProjectView.Partner> partners(ProjectFacts facts) {
    Map<OrganisationId, OrganisationView> known =
        organisations.known(
            facts.partners().stream().map(ProjectFacts.Partner::organisation).toList());
    List<ProjectView.Partner> partners = new ArrayList<>();
    for (ProjectFacts.Partner partner : facts.partners()) {
      OrganisationView organisation = known.get(partner.organisation());
      partners.add(
          new ProjectView.Partner(
              partner.name(),
              organisation == null ? null : organisation.path(),
              partner.country(),
              partner.kind()));
    }
    return partners;
  }

  private Stream<ProjectView.UsedBlock> block(String id) {
    return toolbox.block(id).stream()
        .map(block -> new ProjectView.UsedBlock("/toolbox/" + id, block.title(), block.summary()));
  }

  private static List<ProjectView.Difficulties> difficulties(Story story) {
    return Stream.of(ThreatKind.values())
        .map(kind -> new ProjectView.Difficulties(kind, story.difficulties(kind)))
        .filter(some -> !some.entries().isEmpty())
        .toList();
  }

  private static String source(Story story) {
    Integer box = story.textBox();
    Stream<String> first = box == null ? Stream.of() : Stream.of("Text box " + box);
    List<String> told = Stream.concat(first, story.mentions().stream()).toList();
    return told.isEmpty() ? "Annex" : String.join("; ", told);
  }
}
