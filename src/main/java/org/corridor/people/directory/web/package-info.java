/** The directory's pages, downloads and API. */
@NullMarked
package org.corridor.people.directory.web;

import org.jspecify.annotations.NullMarked;
