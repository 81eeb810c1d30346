/** Keeping plans, making them in the background, and what they say. */
@NullMarked
package org.corridor.capacities.planning.domain;

import org.jspecify.annotations.NullMarked;
