@NullMarked
package org.corridor.communities.muting.domain;

import org.jspecify.annotations.NullMarked;
