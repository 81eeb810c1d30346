/**
 * Forms: what was sent, read field by field; what is shown, exactly as typed; and what is wrong
 * with it, next to the field. Lists are fields named {@code list[0].part}, so that every form works
 * without a script.
 */
@NamedInterface("form")
@NullMarked
package org.corridor.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
