/**
 * How a page is made: templates, the {@code Page} they are given, language switch, flash messages.
 */
@NamedInterface("web")
@NullMarked
package org.corridor.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
