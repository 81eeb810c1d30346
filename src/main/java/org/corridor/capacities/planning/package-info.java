/**
 * For a country and a year, the best overall plan: whom to ask for which of an organisation's
 * needs.
 *
 * <p><b>Promises.</b> A plan only proposes. It asks nobody, and it knows people by their entry in
 * the roster alone; who can no longer be found is not in it any more. It belongs to the
 * organisation, and only those who speak for it see it.
 */
@NullMarked
package org.corridor.capacities.planning;

import org.jspecify.annotations.NullMarked;
