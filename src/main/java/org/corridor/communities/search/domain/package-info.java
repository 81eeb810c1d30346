@NullMarked
package org.corridor.communities.search.domain;

import org.jspecify.annotations.NullMarked;
