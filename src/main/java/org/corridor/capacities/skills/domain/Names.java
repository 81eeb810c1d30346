package org.corridor.capacities.skills.domain;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * All concepts by number, with what each language calls them. Never changed once it is read.
 *
 * @param labels by language and number the preferred label, null where there is none
 */
record Names(
    int size,
    @Nullable String[] uris,
    @Nullable ConceptKind[] kinds,
    BitSet current,
    Map<Language, @Nullable String[]> labels,
    @Nullable Sector[] sectors,
    Map<String, Integer> numbers,
    Relations relations) {

  Optional<NamedConcept> named(int number, Language reader) {
    if (number < 1 || number > size || uris[number] == null) {
      return Optional.empty();
    }
    return label(number, reader)
        .or(() -> label(number, Language.EN))
        .or(
            () ->
                labels.keySet().stream()
                    .sorted()
                    .map(language -> label(number, language))
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(
            label ->
                new NamedConcept(
                    new ConceptId(number),
                    uris[number],
                    kinds[number],
                    label.text(),
                    label.language()));
  }

  private record Label(String text, Language language) {}

  private Optional<Label> label(int number, Language language) {
    @Nullable String[] all = labels.get(language);
    return all == null || all[number] == null
        ? Optional.empty()
        : Optional.of(new Label(all[number], language));
  }

  /** A skill or occupation that may be proposed; groups are too wide to say what one can do. */
  boolean isProposed(int number) {
    return current.get(number) && kinds[number] != ConceptKind.GROUP;
  }
}
