@NullMarked
package org.corridor.communities.circles.domain;

import org.jspecify.annotations.NullMarked;
