/**
 * Who can contribute to a project without being a partner (handbook chapter 7): the register of
 * stakeholders, what each person and the partnership as a whole think of them, and how they are
 * approached.
 *
 * <p><b>Promises.</b> What somebody scored is theirs alone until the round is compared; a private
 * note stays private for good.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.stakeholders;
