/** The pages of plans. */
@NullMarked
package org.corridor.capacities.planning.web;

import org.jspecify.annotations.NullMarked;
