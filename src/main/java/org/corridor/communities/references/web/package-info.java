/** The pages of the inventory of research. */
@NullMarked
package org.corridor.communities.references.web;

import org.jspecify.annotations.NullMarked;
