package org.corridor.communities.mail.domain;

import org.corridor.communities.CircleId;
import org.corridor.communities.threads.ThreadId;

/**
 * A post on its way to those who get each one.
 *
 * @param id number of its row
 * @param number in its thread
 * @param upto the last subscription that was served; an interrupted job goes on after it
 */
record PostMail(long id, CircleId circle, ThreadId thread, int number, long upto) {}
