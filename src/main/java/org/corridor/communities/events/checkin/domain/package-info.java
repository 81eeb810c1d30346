/** Marks of presence, as a set that grows. */
@NullMarked
package org.corridor.communities.events.checkin.domain;

import org.jspecify.annotations.NullMarked;
