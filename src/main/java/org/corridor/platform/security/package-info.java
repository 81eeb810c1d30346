/** Who may ask for what, and the headers that protect every answer. */
@NamedInterface("security")
@NullMarked
package org.corridor.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
