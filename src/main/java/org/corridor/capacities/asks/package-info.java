/** Asking somebody of the roster, and their answer. */
@NullMarked
package org.corridor.capacities.asks;

import org.jspecify.annotations.NullMarked;
