/** Missions, and what may be done with them. */
@NullMarked
package org.corridor.capacities.missions.domain;

import org.jspecify.annotations.NullMarked;
