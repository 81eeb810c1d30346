/** The list at the door, as a page and for devices without a line. */
@NullMarked
package org.corridor.communities.events.checkin.web;

import org.jspecify.annotations.NullMarked;
