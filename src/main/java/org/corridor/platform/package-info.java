/**
 * What all rooms share: page layout and components, languages, the database, background jobs,
 * security.
 *
 * <p>Each sub-package is one subject and one named interface ({@code platform :: text}); the
 * templates under {@code modules/platform/components} are the visible half. This module knows no
 * other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.corridor.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
