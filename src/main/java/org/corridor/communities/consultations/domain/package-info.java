/** What is asked, answered, summed up and promised. */
@NullMarked
package org.corridor.communities.consultations.domain;

import org.jspecify.annotations.NullMarked;
