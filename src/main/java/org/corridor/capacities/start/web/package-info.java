/** The first page of the room. */
@NullMarked
package org.corridor.capacities.start.web;

import org.jspecify.annotations.NullMarked;
