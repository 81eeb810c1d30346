/** Tables that people bring as files: CSV and Excel read safely, and written to be corrected. */
@NamedInterface("sheet")
@NullMarked
package org.corridor.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
