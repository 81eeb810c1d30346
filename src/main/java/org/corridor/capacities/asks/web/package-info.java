/** Pages of asking and answering. */
@NullMarked
package org.corridor.capacities.asks.web;

import org.jspecify.annotations.NullMarked;
