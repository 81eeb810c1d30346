package org.corridor.projects.iati;

import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * A document or page about an activity.
 *
 * @param format its media type
 * @param categories of {@code DocumentCategory}
 * @param languages of {@code Language}
 */
public record IatiDocument(
    String url,
    String format,
    List<Narrative> title,
    List<Narrative> description,
    List<String> categories,
    List<String> languages,
    @Nullable LocalDate date) {
  public IatiDocument {
    title = List.copyOf(title);
    description = List.copyOf(description);
    categories = List.copyOf(categories);
    languages = List.copyOf(languages);
  }
}
