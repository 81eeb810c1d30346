/** How a circle is doing, for its hosts: online spaces die without upkeep (handbook 2.1). */
@NullMarked
package org.corridor.communities.health;

import org.jspecify.annotations.NullMarked;
