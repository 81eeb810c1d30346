/** The pages of the showcase. */
@NullMarked
package org.corridor.communities.showcase.web;

import org.jspecify.annotations.NullMarked;
