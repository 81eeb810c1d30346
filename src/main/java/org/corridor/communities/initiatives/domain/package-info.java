@NullMarked
package org.corridor.communities.initiatives.domain;

import org.jspecify.annotations.NullMarked;
