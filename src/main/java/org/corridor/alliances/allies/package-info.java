/**
 * Strategic allies (handbook chapter 8): institutions and people in office who can decide something
 * that a partnership needs, how they are won, and when their office or their budget changes.
 *
 * <p><b>Promises.</b> What stands here is read by everybody in the partnership; a private note by
 * its writer alone. Whoever saves second overwrites nobody.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.allies;
