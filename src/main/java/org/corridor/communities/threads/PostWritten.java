package org.corridor.communities.threads;

import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;

/**
 * Somebody wrote in a circle.
 *
 * @param post number of the row of the post
 * @param number of the post in its thread; 1 begins it
 */
public record PostWritten(
    CircleId circle, ThreadId thread, long post, int number, PersonId author) {}
