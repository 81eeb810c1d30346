@NullMarked
package org.corridor.communities.health.domain;

import org.jspecify.annotations.NullMarked;
