/**
 * Who comes to an event: registrations with what people need, a waiting list that moves up by
 * itself, badges, and the channels by which people were invited.
 */
@NullMarked
package org.corridor.communities.events.registration;

import org.jspecify.annotations.NullMarked;
