/**
 * Diaspora groups (handbook 2.1, text box 2): where they live, where they come from, what they care
 * about; who belongs to them, as far as each member lets others know; and the campaigns by which
 * they find members.
 *
 * <p><b>Promises.</b> A number of people below {@link org.corridor.people.SmallNumbers#LEAST} is
 * never shown and cannot be worked out from what is. Others read groups from the view {@code
 * people.shown_group} or {@link org.corridor.people.groups.domain.FindGroups}, and hear of changes
 * by {@link org.corridor.people.GroupChanged}; numbers of members they take from {@link
 * org.corridor.people.groups.domain.GroupView} alone.
 */
@NullMarked
package org.corridor.people.groups.domain;

import org.jspecify.annotations.NullMarked;
