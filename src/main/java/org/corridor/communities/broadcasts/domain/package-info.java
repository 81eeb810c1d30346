/** Channels, who edits and who reads them, and their sound. */
@NullMarked
package org.corridor.communities.broadcasts.domain;

import org.jspecify.annotations.NullMarked;
