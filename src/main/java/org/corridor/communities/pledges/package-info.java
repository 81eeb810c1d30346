/**
 * Charters and pledges: events and circles end in written commitments (handbook 2.1). Participants
 * write one text, which many sign; what is put up for signature is frozen, and what became of it is
 * asked of everybody who signed.
 */
@NullMarked
package org.corridor.communities.pledges;

import org.jspecify.annotations.NullMarked;
