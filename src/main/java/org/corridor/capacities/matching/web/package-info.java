/** What fits the person who looks. */
@NullMarked
package org.corridor.capacities.matching.web;

import org.jspecify.annotations.NullMarked;
