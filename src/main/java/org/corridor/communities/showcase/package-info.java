/**
 * Community projects that want support, shown by organisations at home, and what is offered for
 * each of their needs (handbook, text box 2).
 */
@NullMarked
package org.corridor.communities.showcase;

import org.jspecify.annotations.NullMarked;
