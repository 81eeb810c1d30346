package org.corridor.projects.registry.domain;

import com.ibm.icu.util.VersionInfo;
import java.util.function.Supplier;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Capital;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Collects what a project can be found by: its own words, and the names of its countries, blocks,
 * target groups and so on in all our languages, so that a reader of Arabic finds it too.
 */
@Component
class SearchTexts {

  private final Texts texts;
  private final Toolbox toolbox;
  private final Supplier<String> edition;

  SearchTexts(Texts texts, Toolbox toolbox) {
    this.texts = texts;
    this.toolbox = toolbox;
    this.edition = SingletonSupplier.of(() -> findEdition(texts, toolbox));
  }

  /**
   * Differs whenever the same project might be found by other words: another rule of making words
   * plain, other texts of ours, other block titles, other names of countries. Far quicker to find
   * out than the words themselves, which matters to each start.
   */
  String edition() {
    return edition.get();
  }

  private static String findEdition(Texts texts, Toolbox toolbox) {
    StringBuilder edition = new StringBuilder(Words.RULE).append(VersionInfo.ICU_VERSION);
    for (Language language : Language.values()) {
      edition.append(texts.edition(language));
    }
    toolbox.blocks().forEach(block -> edition.append(block.id()).append(block.title()));
    return edition.toString();
  }

  SearchText of(Project project) {
    SearchText search = new SearchText();
    ProjectFacts facts = project.facts();
    search.add(Language.EN, 'A', facts.code());
    add(search, 'A', facts.title());
    facts.partners().forEach(partner -> search.add(Language.EN, 'B', partner.name()));
    facts.places().forEach(place -> search.add(Language.EN, 'B', place.name()));
    for (String block : facts.blocks()) {
      toolbox.block(block).map(Block::title).ifPresent(title -> add(search, 'C', title));
    }
    for (Language language : Language.values()) {
      named(search, facts, language);
    }
    add(search, 'D', facts.summary());
    addStory(search, project.story());
    return search;
  }

  private void named(SearchText search, ProjectFacts facts, Language language) {
    for (String country : facts.countries()) {
      search.add(language, 'B', Countries.name(country, language));
    }
    for (Capital capital : facts.capitals()) {
      search.add(language, 'C', texts.text(language, "platform.capital." + capital.code()));
    }
    for (String group : facts.targetGroups()) {
      search.add(language, 'C', texts.text(language, "projects.registry.group." + group));
    }
    for (OrganisationKind kind : facts.partnerKinds()) {
      search.add(language, 'C', texts.text(language, kind.text()));
    }
    search.add(language, 'C', texts.text(language, "projects.registry.theme." + facts.theme()));
  }

  private static void addStory(SearchText search, Story story) {
    story.whatWorked().forEach(statement -> add(search, 'D', statement.text()));
    for (Story.Difficulty difficulty : story.difficulties()) {
      add(search, 'D', difficulty.text());
      add(search, 'D', difficulty.met());
    }
    add(search, 'D', story.sustainability());
    add(search, 'D', story.replicable());
  }

  private static void add(SearchText search, char weight, @Nullable LocalText text) {
    if (text != null) {
      for (Language language : Language.values()) {
        search.add(language, weight, text.texts().getOrDefault(language, ""));
      }
    }
  }
}
