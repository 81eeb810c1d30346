/** Pages of missions. */
@NullMarked
package org.corridor.capacities.missions.web;

import org.jspecify.annotations.NullMarked;
