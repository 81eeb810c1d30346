package org.corridor.capacities.skills;

import org.corridor.platform.text.Language;

/**
 * A concept as a reader is told of it.
 *
 * @param uri what names it everywhere, for ESCO its concept URI
 * @param label in the reader's language where it has one there, else in English, else in any
 * @param labelled the language of the label
 */
public record NamedConcept(
    ConceptId id, String uri, ConceptKind kind, String label, Language labelled) {}
