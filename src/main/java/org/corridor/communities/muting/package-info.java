/** Who does not want to meet whom. */
@NullMarked
package org.corridor.communities.muting;

import org.jspecify.annotations.NullMarked;
