/** The pages of channels, their sound and their feeds. */
@NullMarked
package org.corridor.communities.broadcasts.web;

import org.jspecify.annotations.NullMarked;
