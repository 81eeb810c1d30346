/**
 * The register of migration and development trainings, at both ends of a corridor (handbook 2.2).
 */
@NullMarked
package org.corridor.communities.trainings;

import org.jspecify.annotations.NullMarked;
