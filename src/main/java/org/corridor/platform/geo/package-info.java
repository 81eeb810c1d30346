/** Countries and currencies, with their names in the five languages. */
@NamedInterface("geo")
@NullMarked
package org.corridor.platform.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
