/** One's own entry in the roster, and the public map of skills. */
@NullMarked
package org.corridor.capacities.roster.web;

import org.jspecify.annotations.NullMarked;
