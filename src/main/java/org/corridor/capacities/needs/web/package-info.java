/** Pages of needs. */
@NullMarked
package org.corridor.capacities.needs.web;

import org.jspecify.annotations.NullMarked;
