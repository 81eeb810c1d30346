/** The pages under {@code /toolbox} and their programming interface. */
@NullMarked
package org.corridor.knowledge.web;

import org.jspecify.annotations.NullMarked;
