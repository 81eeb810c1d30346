/**
 * What an accepted ask leads to: a mission with terms that both agree to, its preparation, what it
 * leaves behind, and what both say of it (handbook 4.2).
 */
@NullMarked
package org.corridor.capacities.missions;

import org.jspecify.annotations.NullMarked;
