/** Rules and use cases of the showcase. */
@NullMarked
package org.corridor.communities.showcase.domain;

import org.jspecify.annotations.NullMarked;
