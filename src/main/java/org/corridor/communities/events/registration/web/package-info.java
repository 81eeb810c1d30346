/** The pages of registrations. */
@NullMarked
package org.corridor.communities.events.registration.web;

import org.jspecify.annotations.NullMarked;
