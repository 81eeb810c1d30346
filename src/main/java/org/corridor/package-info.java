/** Corridor: working tools for people who make migration work for development. */
@NullMarked
package org.corridor;

import org.jspecify.annotations.NullMarked;
