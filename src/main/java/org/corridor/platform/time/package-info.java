/** The clock that all rooms look at, so that tests can set it. */
@NullMarked
package org.corridor.platform.time;

import org.jspecify.annotations.NullMarked;
