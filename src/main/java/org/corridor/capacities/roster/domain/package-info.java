/** Entries of the roster: what they say, who may find them, and how they stay true. */
@NullMarked
package org.corridor.capacities.roster.domain;

import org.jspecify.annotations.NullMarked;
