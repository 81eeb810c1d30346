/** Experiences, who may change them, and how they are found. */
@NullMarked
package org.corridor.communities.experiences.domain;

import org.jspecify.annotations.NullMarked;
