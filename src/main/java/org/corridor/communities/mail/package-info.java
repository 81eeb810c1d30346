/**
 * Circles by mail: members subscribe to what is written in a circle, each post or gathered, and
 * answer from their mail program. Everything is decided when a mail leaves: who left, was shut out
 * or is being erased gets nothing, and nobody gets what they would not see on the pages.
 */
@NullMarked
package org.corridor.communities.mail;

import org.jspecify.annotations.NullMarked;
