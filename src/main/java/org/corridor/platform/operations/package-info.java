/**
 * What an operator does from the command line: {@code java -jar corridor.jar backup FILE} and
 * {@code restore FILE}. Works on the embedded database, running or not, and on an external one,
 * without any PostgreSQL program installed.
 */
@NamedInterface("operations")
@NullMarked
package org.corridor.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
