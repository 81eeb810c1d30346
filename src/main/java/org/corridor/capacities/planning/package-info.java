/** The best overall plan for a region and a year. */
@NullMarked
package org.corridor.capacities.planning;

import org.jspecify.annotations.NullMarked;
