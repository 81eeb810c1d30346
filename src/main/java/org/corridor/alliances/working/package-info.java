/**
 * How partners work together once they have a room: who brings and gets what, meetings and what
 * follows from them, decisions, how they keep in touch, and a calendar of it all (handbook 6.1, 6.4
 * and the conclusions of chapter 6).
 *
 * <p><b>Promise.</b> The detailed budget lines of a partner are read by that partner and the
 * coordinator, unless the partner opens them; shares are common.
 */
@NullMarked
package org.corridor.alliances.working;

import org.jspecify.annotations.NullMarked;
