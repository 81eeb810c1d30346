/** What all subjects share in which members write for everybody. */
@NullMarked
package org.corridor.communities.writing;

import org.jspecify.annotations.NullMarked;
