/** The pages of what remains of an event. */
@NullMarked
package org.corridor.communities.events.after.web;

import org.jspecify.annotations.NullMarked;
