/**
 * Radio, podcasts, magazines and blogs of communities: channels with posts, sound and a schedule.
 */
@NullMarked
package org.corridor.communities.broadcasts;

import org.jspecify.annotations.NullMarked;
