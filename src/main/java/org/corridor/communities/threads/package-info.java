/**
 * What is said in circles: threads of posts in Markdown, each in the language of its author, with
 * translations that members give each other (handbook 2.1).
 */
@NullMarked
package org.corridor.communities.threads;

import org.jspecify.annotations.NullMarked;
