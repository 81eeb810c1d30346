/** News, announcements and opportunities that members share: jobs elsewhere, grants, calls. */
@NullMarked
package org.corridor.communities.news;

import org.jspecify.annotations.NullMarked;
