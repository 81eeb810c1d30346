/** What an event is, who may do what with it, and where it is kept. */
@NullMarked
package org.corridor.communities.events.domain;

import org.jspecify.annotations.NullMarked;
