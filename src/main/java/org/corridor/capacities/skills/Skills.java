package org.corridor.capacities.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.corridor.platform.text.Language;

/** The taxonomy of skills and occupations: ESCO once it is imported, before that the starter. */
public interface Skills {

  /**
   * The concepts that somebody may mean, likeliest first.
   *
   * @param words the name of a skill or a title; beyond 2,000 characters it is not read
   * @param written what the words are written in
   * @param reader what the labels are wanted in
   * @param limit how many at most
   */
  List<NamedConcept> suggest(String words, Language written, Language reader, int limit);

  /** The concepts that a longer text speaks of among other things, likeliest first. */
  List<NamedConcept> mentioned(String text, Language written, Language reader, int limit);

  /** Those that exist, named for the reader. One look for all. */
  Map<ConceptId, NamedConcept> named(Collection<ConceptId> concepts, Language reader);

  /** How concepts belong together, as the taxonomy stands now. */
  Relations relations();
}
