@NullMarked
package org.corridor.people.imports.web;

import org.jspecify.annotations.NullMarked;
