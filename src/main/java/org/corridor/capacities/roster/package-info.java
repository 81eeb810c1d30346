/** The roster: what people say they can do, and who may find them by it. */
@NullMarked
package org.corridor.capacities.roster;

import org.jspecify.annotations.NullMarked;
