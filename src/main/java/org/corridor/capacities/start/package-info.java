/** The first page of the room, and the doors that lead from it. */
@NullMarked
package org.corridor.capacities.start;

import org.jspecify.annotations.NullMarked;
