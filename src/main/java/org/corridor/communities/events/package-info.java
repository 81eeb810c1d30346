/**
 * Networking events: fairs, conferences, workshops, seminars, at both ends of a corridor or online
 * (handbook 2.1).
 *
 * <p>An <em>event</em> is planned by its <em>organisers</em>, with <em>facilitators</em> who take
 * notes and helpers at the <em>door</em>. It has <em>venues</em>, each with its own clock, a
 * programme of <em>sessions</em> and the <em>stands</em> of a market place. What becomes of an
 * event is told by the sub-packages: who <em>registers</em>, who is <em>checked in</em>, and what
 * remains <em>after</em> it.
 */
@NullMarked
package org.corridor.communities.events;

import org.jspecify.annotations.NullMarked;
