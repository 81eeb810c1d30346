/**
 * From words in any language to concepts. A text is held against the labels that the concepts have
 * in its own language; the concept that is found has labels in all the others. Nothing here knows a
 * language: what counts follows from the labels. Measured in docs/matching.md.
 *
 * <p>Plain Java without any library, so that {@code bench/link-eval.sh} needs no build.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.skills.linking;
