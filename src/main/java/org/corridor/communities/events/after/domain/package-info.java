/** What is noted, spent, answered and counted of an event. */
@NullMarked
package org.corridor.communities.events.after.domain;

import org.jspecify.annotations.NullMarked;
