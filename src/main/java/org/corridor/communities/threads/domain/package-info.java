@NullMarked
package org.corridor.communities.threads.domain;

import org.jspecify.annotations.NullMarked;
