/** Pictures and papers that people send: made anew, so that nothing of the file survives. */
@NamedInterface("picture")
@NullMarked
package org.corridor.platform.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
