/** Who may ask whom how often, what an answer does, and what either side sees. */
@NullMarked
package org.corridor.capacities.asks.domain;

import org.jspecify.annotations.NullMarked;
