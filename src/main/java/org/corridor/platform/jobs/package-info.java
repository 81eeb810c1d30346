/** Work in the background, once in the whole cluster, kept in the database. */
@NamedInterface("jobs")
@NullMarked
package org.corridor.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
