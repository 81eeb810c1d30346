/**
 * What stands in a CV, as text: from PDF, Word and Europass. Files come from anybody, so each is
 * read within bounds, without anything outside of it and without running anything in it.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.skills.cv;
