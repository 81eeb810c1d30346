/**
 * What remains of an event: notes of its focus groups, costs against the budget, whom people met
 * there for the first time, and what they say of it.
 */
@NullMarked
package org.corridor.communities.events.after;

import org.jspecify.annotations.NullMarked;
