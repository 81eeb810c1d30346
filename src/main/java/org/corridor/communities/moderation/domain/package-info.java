@NullMarked
package org.corridor.communities.moderation.domain;

import org.jspecify.annotations.NullMarked;
