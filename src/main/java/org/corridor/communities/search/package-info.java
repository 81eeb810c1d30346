/** Finds what was said in circles, in any of the languages of the platform. */
@NullMarked
package org.corridor.communities.search;

import org.jspecify.annotations.NullMarked;
