/** The pages of experiences, and where else they show. */
@NullMarked
package org.corridor.communities.experiences.web;

import org.jspecify.annotations.NullMarked;
