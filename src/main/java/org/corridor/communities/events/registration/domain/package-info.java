/** Who has a place, who waits, and what each needs. */
@NullMarked
package org.corridor.communities.events.registration.domain;

import org.jspecify.annotations.NullMarked;
