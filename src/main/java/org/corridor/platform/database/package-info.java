/** The store of record: PostgreSQL, embedded in the data folder unless another one is named. */
@NamedInterface("database")
@NullMarked
package org.corridor.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
