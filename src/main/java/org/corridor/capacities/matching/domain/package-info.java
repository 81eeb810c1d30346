/**
 * How people and tasks are compared, and how the best of very many are found. {@link Fit} is the
 * one place that says how well somebody fits; {@link Pool} finds those whom it puts first without
 * looking at everybody.
 */
@NullMarked
package org.corridor.capacities.matching.domain;

import org.jspecify.annotations.NullMarked;
