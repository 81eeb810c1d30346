package org.corridor.capacities.skills.web;

import java.util.List;
import java.util.Map;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept in all languages.
 *
 * @param parts the skills that an occupation needs, for the reader
 */
public record Called(
    Map<Language, NamedConcept> names, @Nullable Sector sector, List<NamedConcept> parts) {
  public Called {
    parts = List.copyOf(parts);
  }
}
