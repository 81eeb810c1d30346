/** The five languages, and the texts of all modules in them. */
@NamedInterface("text")
@NullMarked
package org.corridor.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
