/** News, who may publish without being looked at first, and how they are found. */
@NullMarked
package org.corridor.communities.news.domain;

import org.jspecify.annotations.NullMarked;
