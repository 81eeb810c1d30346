/** The pages of consultations. */
@NullMarked
package org.corridor.communities.consultations.web;

import org.jspecify.annotations.NullMarked;
