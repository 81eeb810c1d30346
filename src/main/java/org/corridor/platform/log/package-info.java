/** What a log may tell: enough to find a mistake, nothing of the people it happened to. */
@NamedInterface("log")
@NullMarked
package org.corridor.platform.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
