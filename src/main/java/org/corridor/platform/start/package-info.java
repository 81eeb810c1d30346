/** What must hold before the application comes up, and the one sentence said when it does not. */
@NamedInterface("start")
@NullMarked
package org.corridor.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
