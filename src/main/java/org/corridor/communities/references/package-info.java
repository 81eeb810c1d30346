/** An inventory of research on migrants and the places they come from (handbook text box 2). */
@NullMarked
package org.corridor.communities.references;

import org.jspecify.annotations.NullMarked;
