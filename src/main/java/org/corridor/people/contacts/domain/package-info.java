/**
 * Contact without exposure (handbook 4.1, text box 10: what was asked of people was explained,
 * their permission requested, and nothing personal passed on to third parties). Somebody asks to be
 * put in touch, with a reason; the platform passes it on; addresses show only after a yes, to these
 * two alone, and until one of them ends it. What an addressee does without telling (setting aside,
 * blocking) looks to the asker like no answer.
 */
@NullMarked
package org.corridor.people.contacts.domain;

import org.jspecify.annotations.NullMarked;
