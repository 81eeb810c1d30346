@NullMarked
package org.corridor.communities.moderation.web;

import org.jspecify.annotations.NullMarked;
