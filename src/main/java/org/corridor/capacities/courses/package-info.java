/** Courses of training centres: what they teach, where, when, and for how much. */
@NullMarked
package org.corridor.capacities.courses;

import org.jspecify.annotations.NullMarked;
