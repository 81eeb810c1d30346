/** Choices and pages of lists. */
@NullMarked
package org.corridor.communities.writing.web;

import org.jspecify.annotations.NullMarked;
