/** The pages of trainings, their register, and the check of a certificate. */
@NullMarked
package org.corridor.communities.trainings.web;

import org.jspecify.annotations.NullMarked;
