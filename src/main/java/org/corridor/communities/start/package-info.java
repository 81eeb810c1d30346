/** The first page of the room. */
@NullMarked
package org.corridor.communities.start;

import org.jspecify.annotations.NullMarked;
