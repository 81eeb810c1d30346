/** What the database holds but must not tell whoever reads the database. */
@NamedInterface("secret")
@NullMarked
package org.corridor.platform.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
