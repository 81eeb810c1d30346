/**
 * What places, institutions and groups need, in their own words (handbook 4.1: needs are assessed
 * before skills are sought).
 */
@NullMarked
package org.corridor.capacities.needs;

import org.jspecify.annotations.NullMarked;
