/** Brings together what is wanted and who can do it. */
@NullMarked
package org.corridor.capacities.matching;

import org.jspecify.annotations.NullMarked;
