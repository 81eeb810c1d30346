/**
 * What members did and learned, in the shape of the handbook: block, context, what worked, what did
 * not, advice (handbook 2.2).
 */
@NullMarked
package org.corridor.communities.experiences;

import org.jspecify.annotations.NullMarked;
