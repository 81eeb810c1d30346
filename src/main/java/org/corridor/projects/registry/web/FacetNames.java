package org.corridor.projects.registry.web;

import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.platform.text.Texts;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Facet;
import org.springframework.stereotype.Component;

/** What the values of facets are called. A value without a name is called by its code. */
@Component
class FacetNames {

  private final Texts texts;
  private final Toolbox toolbox;

  FacetNames(Texts texts, Toolbox toolbox) {
    this.texts = texts;
    this.toolbox = toolbox;
  }

  /** The name of the value, and the language it is in. */
  Wording name(Facet facet, String value, Language reader) {
    return switch (facet) {
      case COUNTRY -> new Wording(Countries.name(value, reader), reader);
      case CORRIDOR -> new Wording(corridor(value, reader), reader);
      case CAPITAL -> text("platform.capital." + value, value, reader);
      case GROUP -> text("projects.registry.group." + value, value, reader);
      case PARTNER -> text("people.kind." + value, value, reader);
      case BLOCK ->
          toolbox
              .block(value)
              .map(Block::title)
              .map((LocalText title) -> title.in(reader))
              .orElse(new Wording(value, Language.EN));
    };
  }

  private static String corridor(String code, Language reader) {
    return Corridor.of(code)
        .map(
            corridor ->
                Countries.name(corridor.origin(), reader)
                    + " – "
                    + Countries.name(corridor.residence(), reader))
        .orElse(code);
  }

  private Wording text(String key, String value, Language reader) {
    return texts.has(Language.EN, key)
        ? new Wording(texts.text(reader, key), reader)
        : new Wording(value, Language.EN);
  }
}
