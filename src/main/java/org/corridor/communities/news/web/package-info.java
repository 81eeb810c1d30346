/** The pages of news, and the feed. */
@NullMarked
package org.corridor.communities.news.web;

import org.jspecify.annotations.NullMarked;
