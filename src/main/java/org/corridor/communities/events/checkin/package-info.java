/**
 * Who is present at an event, marked on phones at the door that may have no line. A person is
 * present where there is a mark that was not taken back; marks are only ever added.
 */
@NullMarked
package org.corridor.communities.events.checkin;

import org.jspecify.annotations.NullMarked;
