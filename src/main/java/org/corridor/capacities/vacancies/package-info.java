/**
 * Work that employers offer: what they look for, and how one finds and answers it.
 *
 * <p>A <em>vacancy</em> belongs to the organisation that posts it; whoever speaks for that
 * organisation writes it. Chambers and employers' associations post for their members, who are
 * named. Only what is published shows to others, and only until its last day.
 */
@NullMarked
package org.corridor.capacities.vacancies;

import org.jspecify.annotations.NullMarked;
