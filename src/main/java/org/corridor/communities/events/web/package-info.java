/** The pages of events. */
@NullMarked
package org.corridor.communities.events.web;

import org.jspecify.annotations.NullMarked;
