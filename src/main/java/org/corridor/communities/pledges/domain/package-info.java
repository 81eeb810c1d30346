@NullMarked
package org.corridor.communities.pledges.domain;

import org.jspecify.annotations.NullMarked;
