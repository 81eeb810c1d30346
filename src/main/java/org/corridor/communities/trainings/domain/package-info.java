/** Trainings, who took part, and what they can show for it. */
@NullMarked
package org.corridor.communities.trainings.domain;

import org.jspecify.annotations.NullMarked;
