/** What readers report, hosts and stewards hide, and authors appeal against; each act is logged. */
@NullMarked
package org.corridor.communities.moderation;

import org.jspecify.annotations.NullMarked;
