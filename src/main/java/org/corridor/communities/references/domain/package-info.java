/** References, who keeps them, and how they are taken along. */
@NullMarked
package org.corridor.communities.references.domain;

import org.jspecify.annotations.NullMarked;
