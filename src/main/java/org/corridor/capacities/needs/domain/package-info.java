/** Needs, who may change them, and which are alike. */
@NullMarked
package org.corridor.capacities.needs.domain;

import org.jspecify.annotations.NullMarked;
