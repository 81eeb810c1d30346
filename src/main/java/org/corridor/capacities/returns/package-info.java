/**
 * Returning to work at home (handbook 4.3): an individual plan of what one learnt abroad, what has
 * to be recognised, what is missing and who teaches it; being placed; and how it went afterwards.
 *
 * <p>A plan is its owner's. One organisation that the owner chose may read it, until they take that
 * back. Figures are counted from at least five people.
 */
@NullMarked
package org.corridor.capacities.returns;

import org.jspecify.annotations.NullMarked;
